#!/usr/bin/env python3
"""Fails when two types have one name in namespace entente.

All modules share one flat namespace, also for what their sources keep to themselves. Two types of one name that never
meet in one file compile and link, and share the code of std::vector<Name>: memory is then read by the wrong layout.
"""
import os
import re
import sys
from collections import defaultdict

MODULES = ("core", "data", "extract", "graph", "export", "cli")
TOKEN = re.compile(
    r'R"(?P<tag>[^(\s]*)\(.*?\)(?P=tag)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'|//[^\n]*|/\*.*?\*/|#[^\n]*'
    r'|[A-Za-z_]\w*|::|[{};<>():]', re.S)


def definitions(text):
    """Names of the types that are defined in `namespace entente` itself: not in types, functions or nameless namespaces."""
    tokens = [m.group(0) for m in TOKEN.finditer(text) if m.group(0)[0] not in '"\'/#' and not m.group(0).startswith('R"')]
    scopes, head = [], []
    for token in tokens:
        if token == "{":
            scopes.append(scope_of(head))
            if scopes[-1][0] == "type" and all(kind == "namespace" for kind, _ in scopes[:-1]):
                yield "::".join(name for _, name in scopes)
            head = []
        elif token == "}":
            if scopes:
                scopes.pop()
            head = []
        elif token == ";":
            head = []
        else:
            head.append(token)


def scope_of(head):
    """What the tokens before a brace open: a namespace with a name, a type, or anything else."""
    if "namespace" in head:
        name = "::".join(word for word in head[head.index("namespace") + 1:] if word not in ":")
        return ("namespace", name) if name else ("other", "")
    while head and head[0] == "template":
        head = head[closing(head) + 1:]
    if head[:1] and head[0] in ("struct", "class", "enum") and "(" not in head and "=" not in head:
        names = [word for word in head if word not in ("struct", "class", "enum", "final", "alignas")]
        own = head[:head.index(":")] if ":" in head else head
        # A specialization is another type than its template, and a nested type belongs to the one around it.
        return ("type", names[0]) if names and "<" not in own and "::" not in own else ("other", "")
    return ("other", "")


def closing(head):
    depth = 0
    for i, token in enumerate(head):
        depth += (token == "<") - (token == ">")
        if token == ">" and depth == 0:
            return i
    return len(head)


def main():
    root = sys.argv[1]
    places = defaultdict(list)
    for module in MODULES:
        for folder, _, names in os.walk(os.path.join(root, module)):
            for name in sorted(names):
                if name.endswith((".hpp", ".cpp")):
                    path = os.path.join(folder, name)
                    with open(path, encoding="utf-8") as file:
                        for defined in definitions(file.read()):
                            places[defined].append(os.path.relpath(path, root))
    twice = {name: paths for name, paths in places.items() if len(paths) > 1}
    for name, paths in sorted(twice.items()):
        print(f"{name} is defined in {', '.join(paths)}: rename one")
    print(f"{len(places)} types, {len(twice)} of them twice")
    sys.exit(1 if twice else 0)


if __name__ == "__main__":
    main()
