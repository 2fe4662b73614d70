"""Annotation files as plain data, as YAML 1.2 and the schema see them: a date is text, `yes` is a word."""

import re
from pathlib import Path

import yaml

import obelus

BAD_EXAMPLES = Path(__file__).parent / "bad-examples"


class _Loader(yaml.SafeLoader):
    """PyYAML reads YAML 1.1, in which `2021-10-19` is a date and `yes` is true."""


_OURS = ("tag:yaml.org,2002:timestamp", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:merge")
_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag not in _OURS]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
_Loader.add_implicit_resolver(
    "tag:yaml.org,2002:bool", re.compile("(?:true|True|TRUE|false|False|FALSE)$"), list("tTfF")
)


def load(text: str) -> object:
    return _with_text_as_keys(yaml.load(text, _Loader))


def _with_text_as_keys(value: object) -> object:
    if isinstance(value, list):
        return [_with_text_as_keys(item) for item in value]
    return {str(key): _with_text_as_keys(part) for key, part in value.items()} if isinstance(value, dict) else value


def example() -> dict:
    """The project's own example."""
    return load((obelus.PACKAGE / "Annotations/strait.yaml").read_text())


def bad_examples() -> list[dict]:
    """Those that are YAML at all."""
    found = []
    for path in sorted(BAD_EXAMPLES.glob("*.yaml")):
        try:
            found.append(load(path.read_text()))
        except yaml.YAMLError:
            continue
    return found
