# A PostgreSQL server of the tests' own: a temporary folder, a free loopback port, gone at the end.

postgres_bin() {
    local found
    found=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1)
    if [[ -x $found/initdb ]]; then echo "$found"; elif have initdb; then dirname -- "$(command -v initdb)"; else return 1; fi
}

# PostgreSQL refuses to run as root.
as_postgres() {
    if ((EUID)); then (cd / && "$@"); else (cd / && runuser -u postgres -- "$@"); fi
}

start_postgres() {
    postgres_folder=$(mktemp -d "${TMPDIR:-/tmp}/jundeng-postgres.XXXXXX")
    ((EUID)) || chown postgres "$postgres_folder"
    local bin data=$postgres_folder/data log=$postgres_folder/log port
    bin=$(postgres_bin)
    as_postgres "$bin/initdb" -D "$data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$log" 2>&1
    for _ in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        # Nothing here outlives the run, so nothing need reach the disk.
        if as_postgres "$bin/pg_ctl" -D "$data" -w -t 30 -l "$data/server.log" -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= \
            -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >>"$log" 2>&1; then
            postgres_started=1
            export JUNDENG_TEST_POSTGRES="Host=127.0.0.1;Port=$port;Username=postgres;Database=postgres"
            return
        fi
    done
    cat "$log" "$data/server.log" >&2
    tell 'PostgreSQL 无法启动，输出见上。' 'PostgreSQL did not start; see above.'
    exit 70
}

stop_postgres() {
    [[ ${postgres_started:-} ]] && as_postgres "$(postgres_bin)/pg_ctl" -D "$postgres_folder/data" -m immediate stop >/dev/null 2>&1 || true
    [[ ${postgres_folder:-} ]] && rm -rf -- "$postgres_folder"
    return 0
}
