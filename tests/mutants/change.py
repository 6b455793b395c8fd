"""Small changes of a module's source that its tests should notice.

A change is one node of the syntax tree: another number, another comparison, the other of two
operators, the other of two functions (min and max), a condition that always holds.  Texts,
annotations and what only type checkers read are left alone.
"""

from __future__ import annotations

import ast
import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COMPARED = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
OPERATED = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.And: ast.Or,
    ast.Or: ast.And,
}
PAIRS = (
    *(("min", "max"), ("any", "all"), ("floor", "ceil"), ("minimum", "maximum")),
    ("argmin", "argmax"),
)
NAMED = {old: new for pair in PAIRS for old, new in (pair, pair[::-1])}
NAMED |= {"rint": "floor", "round": "int"}
FACTORS = (0.7, 1.4, 10.0)
"""For numbers with a point: a tolerance that is not tested just inside and outside survives."""


@dataclass(frozen=True)
class Change:
    """One change.

    Attributes:
        number: of the change in its module.
        line: in the source.
        before, after: the source of the smallest expression around it.
    """

    number: int
    line: int
    before: str
    after: str


def changes(source: str) -> list[Change]:
    """All changes of a module, in the order of its lines."""
    found = []
    for number, (_, node, old) in enumerate(_changed(ast.parse(source))):
        found.append(Change(number, node.lineno, _short(old), _short(ast.unparse(node))))
    return found


def apply(source: str, number: int) -> ast.Module:
    """The syntax tree of a module with one change."""
    for found, (tree, _, _) in enumerate(_changed(ast.parse(source))):
        if found == number:
            return ast.fix_missing_locations(copy.deepcopy(tree))
    raise IndexError(number)


def _changed(tree: ast.Module) -> Iterator[tuple[ast.Module, ast.expr, str]]:
    """The tree once for each change (the same object: it is undone), the expression, its text."""
    for node, around in _expressions(tree):
        before = ast.unparse(around)
        for _ in _each(node):
            yield tree, around, before


def _expressions(tree: ast.Module) -> Iterator[tuple[ast.expr, ast.expr]]:
    """Each expression that can be changed, and the largest one that it is part of."""
    skipped = {id(node) for part in _left_alone(tree) for node in ast.walk(part)}
    for statement in ast.walk(tree):
        if not isinstance(statement, ast.stmt):
            continue
        for top in ast.iter_child_nodes(statement):
            if isinstance(top, ast.expr):
                inside = (n for n in ast.walk(top) if isinstance(n, ast.expr))
                yield from ((n, top) for n in inside if id(n) not in skipped)


def _left_alone(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield node
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield from node.decorator_list
        elif isinstance(node, ast.Raise | ast.JoinedStr):
            yield node
        elif isinstance(node, ast.AnnAssign):
            yield node.annotation
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node
        if isinstance(node, ast.FunctionDef):
            arguments = (*node.args.args, *node.args.kwonlyargs, *node.args.posonlyargs)
            yield from (a.annotation for a in arguments if a.annotation is not None)
            yield from [node.returns] if node.returns is not None else []


def _each(node: ast.expr) -> Iterator[None]:
    """Change a node, each way in turn, and undo it afterwards."""
    if isinstance(node, ast.Constant):
        yield from _with(node, "value", _numbers(node.value))
    elif isinstance(node, ast.Compare):
        for place, operator in enumerate(node.ops):
            others = [[*node.ops] for _ in COMPARED[type(operator)]]
            for other, kind in zip(others, COMPARED[type(operator)], strict=True):
                other[place] = kind()
            yield from _with(node, "ops", others)
    elif isinstance(node, ast.BinOp | ast.BoolOp) and type(node.op) in OPERATED:
        yield from _with(node, "op", [OPERATED[type(node.op)]()])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield from _with(node, "op", [ast.UAdd()])
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield from _with(node, "operand", [ast.UnaryOp(ast.Not(), node.operand)])
    elif isinstance(node, ast.Name) and node.id in NAMED:
        yield from _with(node, "id", [NAMED[node.id]])
    elif isinstance(node, ast.Attribute) and node.attr in NAMED:
        yield from _with(node, "attr", [NAMED[node.attr]])


def _with(node: ast.expr, field: str, values: Sequence[object]) -> Iterator[None]:
    kept = getattr(node, field)
    for value in values:
        setattr(node, field, value)
        yield
    setattr(node, field, kept)


def _numbers(value: object) -> list[object]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, value - 1]
    if isinstance(value, float):
        return [1.0] if value == 0.0 else [value * factor for factor in FACTORS]
    return []


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 160 else f"{line[:157]}..."
