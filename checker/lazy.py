"""Values that an object works out when they are first asked for, and keeps."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

__all__ = ["lazy"]

_Value = TypeVar("_Value")


class lazy(Generic[_Value]):  # noqa: N801 - reads as a decorator, as `property` does
    """As `functools.cached_property`, but without the lock that Python 3.11 takes at every first look: a dozen such values are
    worked out for each figure. Whoever asks from two threads at once works the same value out twice.
    """

    def __init__(self, function: Callable[[Any], _Value]) -> None:
        self.function = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = name

    @overload
    def __get__(self, instance: None, owner: type | None = None) -> lazy[_Value]: ...
    @overload
    def __get__(self, instance: object, owner: type | None = None) -> _Value: ...
    def __get__(self, instance: object | None, owner: type | None = None) -> lazy[_Value] | _Value:
        if instance is None:
            return self
        value = instance.__dict__[self.name] = self.function(instance)  # found there before this is asked again
        return value
