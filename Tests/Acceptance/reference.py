"""The answer of another implementation of JSON Schema, to compare ours with: PyPI's jsonschema, formats off.

Patterns are ECMAScript's. Python's own differ in what is white space, what a digit is and where a text ends, so an
ECMAScript engine matches them.
"""

from functools import lru_cache

import regress
from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend


@lru_cache
def _regex(pattern: str) -> regress.Regex:
    return regress.Regex(pattern, "u")


def _matches(pattern: str, text: str) -> bool:
    return _regex(pattern).find(text) is not None


def _pattern(validator, pattern: str, instance, schema):
    if isinstance(instance, str) and not _matches(pattern, instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _pattern_properties(validator, patterns: dict, instance, schema):
    if isinstance(instance, dict):
        for pattern, part in patterns.items():
            for key in instance:
                if _matches(pattern, key):
                    yield from validator.descend(instance[key], part, path=key, schema_path=pattern)


def _additional_properties(validator, part, instance, schema):
    if isinstance(instance, dict):
        known, patterns = schema.get("properties", {}), schema.get("patternProperties", {})
        for key in instance:
            if key not in known and not any(_matches(pattern, key) for pattern in patterns):
                yield from validator.descend(instance[key], part, path=key)


Validator = extend(
    Draft202012Validator,
    {
        "pattern": _pattern,
        "patternProperties": _pattern_properties,
        "additionalProperties": _additional_properties,
    },
)
