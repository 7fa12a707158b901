"""The settings of our site, with pages whose contents are ready."""

from config.settings import *  # noqa: F403 - all of them, whatever they are

ROOT_URLCONF = "benchmarks.opponents.plain"
