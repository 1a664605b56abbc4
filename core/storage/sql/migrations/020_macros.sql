-- What somebody does to tickets again and again. A name stands once among the shared ones, and once among those of an owner.
CREATE TABLE macro (
    id INTEGER PRIMARY KEY,
    owner_id BIGINT NOT NULL REFERENCES app_user (id),
    shared INTEGER NOT NULL,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    changes TEXT NOT NULL,
    note TEXT NOT NULL,
    reply TEXT NOT NULL,
    UNIQUE (owner_id, name_folded)
);
CREATE UNIQUE INDEX macro_shared_name ON macro (name_folded) WHERE shared = 1;
