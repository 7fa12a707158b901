"""What the site is measured against: each is a Django site of its own, with settings `<name>_settings`.

floor   one constant view behind our middlewares: nothing that we make can be faster.
plain   our own page by one plain template, with all that stands in it ready: what making the page costs by itself.
stock   formtools' SessionWizardView with sessions in SQLite and the middlewares of a new project, asking the same
        questions: what one would build instead. It ends in one constant line where ours ends in an advice.
"""
