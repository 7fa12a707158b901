"""The settings of our site, with one constant view."""

from config.settings import *  # noqa: F403 - all of them, whatever they are

ROOT_URLCONF = "benchmarks.opponents.floor"
