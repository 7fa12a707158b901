"""The site inside another site's page: partners, their look, the loader and the headers. It knows no law."""
