"""Places for heavy work: no more at once than there are, over threads and processes, and nobody waits for ever."""

from __future__ import annotations

import multiprocessing
import threading
import time
from pathlib import Path

import pytest

from advisor.documents.slots import Busy, slot


def _hold(folder: Path, taken: multiprocessing.synchronize.Event, leave: multiprocessing.synchronize.Event) -> None:
    with slot(folder, 1, 5):
        taken.set()
        leave.wait(20)


def test_a_place_is_free_again_afterwards(tmp_path: Path) -> None:
    for _ in range(3):
        with slot(tmp_path, 1, 0) as place:
            assert place == 0


def test_a_place_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), slot(tmp_path, 1, 0):
        raise ZeroDivisionError
    with slot(tmp_path, 1, 0):
        pass


def test_who_finds_no_place_in_time_is_turned_away(tmp_path: Path) -> None:
    with slot(tmp_path, 1, 0):
        begin = time.monotonic()
        with pytest.raises(Busy), slot(tmp_path, 1, 0.1):
            pass
        assert 0.1 <= time.monotonic() - begin < 5


def test_threads_share_the_places(tmp_path: Path) -> None:
    inside, most, guard = 0, 0, threading.Lock()

    def work() -> None:
        nonlocal inside, most
        with slot(tmp_path, 2, 20):
            with guard:
                inside += 1
                most = max(most, inside)
            time.sleep(0.01)
            with guard:
                inside -= 1

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == 2


def test_processes_share_the_places_and_a_dead_one_leaves_its_own(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    taken, leave = context.Event(), context.Event()
    process = context.Process(target=_hold, args=(tmp_path, taken, leave))
    process.start()
    assert taken.wait(30)
    with pytest.raises(Busy), slot(tmp_path, 1, 0.05):
        pass
    process.kill()
    process.join()
    with slot(tmp_path, 1, 5):
        pass
