// The floor under `obelus validate`: what reading the files and libyaml's events alone cost.
//
// usage: event-floor PATH...
//
// A path is a YAML file or a folder that is searched for *.yaml; of a folder that holds
// Annotations/ only that part is searched. Each file is read whole and its events are pulled and
// dropped; the article that belongs to it, ../Articles/STEM.txt (or .md, .html), is read and
// nothing more. Exit status: 0, 1 on a file that cannot be read or parsed, 2 on wrong usage.

#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <yaml.h>

typedef struct {
    unsigned long files;
    unsigned long long yaml_bytes;
    unsigned long long article_bytes;
    unsigned long long events;
} totals;

/// Grown to the largest file and used for all, so that the floor pays for no allocation a file.
typedef struct {
    unsigned char *bytes;
    size_t size;
    size_t capacity;
} buffer;

static bool complain(const char *path, const char *problem)
{
    fprintf(stderr, "event-floor: %s: %s\n", path, problem);
    return false;
}

/// Reads a whole file with one `read`; false, with `errno` set, where that fails.
static bool read_whole(const char *path, buffer *into)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return false;

    struct stat status;
    bool ok = fstat(file, &status) == 0;
    if (ok && (size_t)status.st_size > into->capacity) {
        unsigned char *grown = realloc(into->bytes, (size_t)status.st_size);
        ok = grown != NULL;
        if (ok) {
            into->bytes = grown;
            into->capacity = (size_t)status.st_size;
        }
    }
    if (ok) {
        into->size = (size_t)status.st_size;
        ssize_t count = read(file, into->bytes, into->size);
        ok = count >= 0 && (size_t)count == into->size;
        if (count >= 0 && !ok) errno = EIO;
    }

    int problem = errno;
    close(file);
    errno = problem;
    return ok;
}

/// Adds the events of one YAML text, each deleted as it comes.
static bool count_events(const char *path, const buffer *text, totals *sum)
{
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser)) return complain(path, "no memory for a parser");
    yaml_parser_set_input_string(&parser, text->bytes, text->size);

    bool ok = true;
    bool ended = false;
    while (ok && !ended) {
        yaml_event_t event;
        ok = yaml_parser_parse(&parser, &event) != 0;
        if (!ok) {
            complain(path, parser.problem ? parser.problem : "not YAML");
            break;
        }
        ended = event.type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
        sum->events++;
    }
    yaml_parser_delete(&parser);
    return ok;
}

/// Reads the article of the annotation file FOLDER/STEM.yaml, FOLDER/../Articles/STEM.*.
static bool read_article(const char *path, buffer *scratch, totals *sum)
{
    static const char *const extensions[] = {"txt", "md", "html"};
    const char *slash = strrchr(path, '/');
    const char *name = slash ? slash + 1 : path;
    const char *folder = slash ? path : "./";
    int folder_length = slash ? (int)(name - path) : 2;
    const char *dot = strrchr(name, '.');
    int stem_length = (int)(dot ? dot - name : (long)strlen(name));

    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        char article[4096];
        int length = snprintf(article, sizeof article, "%.*s../Articles/%.*s.%s",
            folder_length, folder, stem_length, name, extensions[i]);
        if (length < 0 || (size_t)length >= sizeof article) return complain(path, "path too long");
        if (read_whole(article, scratch)) {
            sum->article_bytes += scratch->size;
            return true;
        }
        if (errno != ENOENT) return complain(article, strerror(errno));
    }
    return complain(path, "its article is missing");
}

static bool measure_file(const char *path, buffer *scratch, totals *sum)
{
    if (!read_whole(path, scratch)) return complain(path, strerror(errno));
    sum->files++;
    sum->yaml_bytes += scratch->size;
    bool parsed = count_events(path, scratch, sum);
    return read_article(path, scratch, sum) && parsed;
}

static bool is_yaml(const char *name)
{
    const char *dot = strrchr(name, '.');
    return dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0);
}

static int by_name(const FTSENT **first, const FTSENT **second)
{
    return strcmp((*first)->fts_name, (*second)->fts_name);
}

/// Measures the YAML files below a folder, in the order of their names, or the one file given.
static bool measure_path(const char *path, buffer *scratch, totals *sum)
{
    char annotations[4096];
    struct stat status;
    int length = snprintf(annotations, sizeof annotations, "%s/Annotations", path);
    bool has_annotations = length > 0 && (size_t)length < sizeof annotations
        && stat(annotations, &status) == 0 && S_ISDIR(status.st_mode);

    // fts takes no const paths, though it changes none.
    char *roots[] = {has_annotations ? annotations : (char *)path, NULL};
    FTS *tree = fts_open(roots, FTS_PHYSICAL | FTS_COMFOLLOW | FTS_NOCHDIR, by_name);
    if (!tree) return complain(path, strerror(errno));

    bool ok = true;
    FTSENT *entry;
    while ((entry = fts_read(tree))) {
        switch (entry->fts_info) {
        case FTS_F:
            // A file given by name is measured whatever it is called.
            if (entry->fts_level == FTS_ROOTLEVEL || is_yaml(entry->fts_name))
                ok = measure_file(entry->fts_path, scratch, sum) && ok;
            break;
        case FTS_DNR:
        case FTS_ERR:
        case FTS_NS:
            ok = complain(entry->fts_path, strerror(entry->fts_errno));
            break;
        default:
            break;
        }
    }
    fts_close(tree);
    return ok;
}

int main(int argc, char **argv)
{
    if (argc < 2) {
        fprintf(stderr, "usage: event-floor PATH...\n");
        return 2;
    }

    totals sum = {0};
    buffer scratch = {0};
    bool ok = true;
    for (int i = 1; i < argc; i++) ok = measure_path(argv[i], &scratch, &sum) && ok;
    free(scratch.bytes);

    if (sum.files == 0) ok = complain(argv[1], "no YAML file found");
    printf("files: %lu\nyaml bytes: %llu\narticle bytes: %llu\nevents: %llu\n",
        sum.files, sum.yaml_bytes, sum.article_bytes, sum.events);
    return ok ? 0 : 1;
}
