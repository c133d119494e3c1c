"""How checks of a Bolt server tell what holds: one line of JSON for each."""

import json


def tell(check: str, holds: bool) -> None:
    print(json.dumps([check, holds]), flush=True)


def refused(work, error: type[Exception], code: str) -> bool:
    try:
        work()
    except error as problem:
        return problem.code == code
    return False
