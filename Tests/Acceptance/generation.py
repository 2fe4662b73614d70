"""Makes valid files from the schema itself, so that each of its keys, known today or tomorrow, is in some of them."""

from random import Random

from mutation_values import DEFINITIONS, SCHEMA

# What most other keys stand in or ask for must be there more often than they.
CHANCES = {"claims": 0.9, "annotations": 0.6, "evidence": 0.6}
CHANCES |= dict.fromkeys(["quote", "statement", "source", "from", "to"], 1)


class Generator:
    def __init__(self, random: Random) -> None:
        self.random = random

    def file(self) -> dict:
        return self.value(SCHEMA)

    def property(self) -> tuple[str, object]:
        """Some key with a value that it can have, for a mapping that it may not belong in."""
        owner = self.random.choice([part for part in DEFINITIONS.values() if part.get("properties")])
        key = self.random.choice(list(owner["properties"]))
        return key, self.value(owner["properties"][key])

    def value(self, part: dict) -> object:
        """A value that `part` of the schema describes; of what is optional, some."""
        part = {**DEFINITIONS[part["$ref"].removeprefix("#/$defs/")], **part} if "$ref" in part else part
        if isinstance(part.get("then"), dict) and "properties" not in part:
            return self.value(part["then"] if self.random.random() < 0.5 else part["else"])
        if "enum" in part:
            return self.random.choice(part["enum"])
        if part.get("properties") and (part["type"] == "object" or self.random.random() < 0.5):
            return self._mapping(part)
        if isinstance(part.get("additionalProperties"), dict):
            return {name: self.value(part["additionalProperties"]) for name in ("a", "b-2")}
        if "items" in part:
            if "pattern" in part["items"]:
                return self.random.choice(part["examples"])
            return [self.value(part["items"]) for _ in range(self.random.randint(1, 2))]
        examples = [example for example in part.get("examples", []) if not isinstance(example, (dict, list))]
        return self.random.choice(examples or self._plain(part))

    def _mapping(self, part: dict) -> dict:
        chance = self.random.choice([0.1, 0.4])
        chances = dict.fromkeys(part.get("required", []), 1) | CHANCES
        return {
            key: self.value(value)
            for key, value in part["properties"].items()
            if self.random.random() < chances.get(key, chance)
        }

    def _plain(self, part: dict) -> list:
        if "const" in part:
            return [part["const"]]
        types = part.get("type", [])
        types = [types] if isinstance(types, str) else types
        plain = {"boolean": [True, False], "number": [0, 1.5], "string": ["Some words.", "a" * 64]}
        return [value for name in types for value in plain.get(name, [])]
