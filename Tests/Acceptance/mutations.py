"""Changes of annotation files as plain data: some that the schema allows, some that it refuses, at random."""

import copy
from random import Random

import plain_data
from generation import Generator
from mutation_values import KEYS, VALUES, of_kind


class Mutator:
    """Gives mutated files, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.generator = Generator(self.random)
        self.example, self.others = plain_data.example(), plain_data.bad_examples()

    def start(self) -> dict:
        """A file to spoil. Of the example a few claims are enough, and quicker to check."""
        kind = self.random.random()
        if kind < 0.6:
            return copy.deepcopy(self.generator.file())
        if kind < 0.75:
            return copy.deepcopy(self.random.choice(self.others))
        claims = self.random.sample(self.example["claims"], self.random.randint(1, 3))
        return copy.deepcopy({**self.example, "claims": claims})

    def file(self) -> object:
        # In a holder, so that the file itself has a place as all its parts have one.
        holder = [self.start()]
        for _ in range(self.random.choice([0, 1, 1, 1, 2, 4])):
            container, key = self.random.choice(list(_places(holder)))
            change = self.random.choice(
                [self.put, self.put, self.delete, self.rename, self.copy, self.nest, self.add, self.own]
            )
            change(container, key)
            holder = holder[:1] or [None]
        return holder[0]

    def value(self) -> object:
        return copy.deepcopy(self.random.choice(self.random.choice(VALUES)))

    def put(self, container, key) -> None:
        old = container[key]
        lists = [values for values in VALUES if isinstance(old, str) and old in values]
        same_kind = self.random.choice(lists) if lists else of_kind(key)
        container[key] = self.random.choice(same_kind) if self.random.random() < 0.6 else self.value()

    def delete(self, container, key) -> None:
        del container[key]

    def rename(self, container, key) -> None:
        if isinstance(container, dict):
            container[self._key(key)] = container.pop(key)

    def copy(self, container, key) -> None:
        if isinstance(container, dict):
            container[self._key(key)] = copy.deepcopy(container[key])
        else:
            container.append(copy.deepcopy(container[key]))

    def nest(self, container, key) -> None:
        value = container[key]
        if isinstance(value, list) and value and self.random.random() < 0.6:
            container[key] = value[0]
        elif isinstance(value, dict) and value and self.random.random() < 0.4:
            container[key] = self.random.choice(list(value.values()))
        else:
            container[key] = self.random.choice([[value], {self._key("a"): value}])

    def add(self, container, key) -> None:
        target = container[key] if isinstance(container[key], dict) else container
        if isinstance(target, dict):
            name, value = self.generator.property()
            target[name] = copy.deepcopy(value)

    def own(self, container, key) -> None:
        if isinstance(container, dict):
            container[self.random.choice(["x-", "x-a", "x-é", "X-a", " x-a", "x_a", "ax-"])] = self.value()

    def _key(self, key: object) -> str:
        key = str(key)
        return self.random.choice([self.random.choice(KEYS), key + "s", key[:-1], key.upper(), "x-" + key, "", "<<"])


def _places(value: object):
    keys = value.keys() if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys:
        yield value, key
        yield from _places(value[key])
