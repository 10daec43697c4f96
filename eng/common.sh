# Shared by ./jundeng, ./test and ./bench: the language of the messages, what must be installed, and the Release build.
# Sourced with `root` set to the repository's root.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1

program=$root/src/Jundeng.Cli/bin/Release/net10.0/publish/jundeng.dll
stamp=$root/artifacts/build.stamp

# The rule of the program: JUNDENG_LANG, else English where the locale is English, else Chinese.
case ${JUNDENG_LANG:-${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}} in
    en*) english=1 ;;
    *) english= ;;
esac

# tell CHINESE ENGLISH
tell() {
    if [[ $english ]]; then printf '%s\n' "$2" >&2; else printf '%s\n' "$1" >&2; fi
}

have() { command -v "$1" >/dev/null 2>&1; }

need_dotnet() {
    have dotnet && return
    tell '找不到 dotnet：运行 Jundeng 需要 .NET 10 SDK。请先安装（https://dotnet.microsoft.com/download），并确认 dotnet 在 PATH 中。' \
        'dotnet was not found: Jundeng needs the .NET 10 SDK. Install it (https://dotnet.microsoft.com/download) and see that dotnet is on the PATH.'
    exit 69
}

need_tools_to_build() {
    need_dotnet
    if ! (cd "$root" && dotnet --version >/dev/null 2>&1); then
        tell "构建需要 .NET SDK 10，已安装的是：$(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')。请安装 .NET 10 SDK（https://dotnet.microsoft.com/download）。" \
            "Building needs .NET SDK 10; installed: $(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' '). Install the .NET 10 SDK (https://dotnet.microsoft.com/download)."
        exit 69
    fi
    if ! have node || ! have npm; then
        tell '找不到 node 和 npm：构建网页需要 Node.js 20 或更新的版本。请先安装（https://nodejs.org，或 apt-get install nodejs npm）。' \
            'node and npm were not found: building the pages needs Node.js 20 or newer. Install it (https://nodejs.org, or apt-get install nodejs npm).'
        exit 69
    fi
}

# Names, sizes and times of all that the program is made of: it tells of files that came, changed or went away.
sources() {
    (cd "$root" && find src eng Directory.* global.json \
        \( -name bin -o -name obj -o -name node_modules -o -path src/Jundeng.Web/wwwroot/lib \) -prune -o -type f -printf '%p %s %T@\n') | cksum
}

# The program is fresh when it was built from what stands there now.
is_fresh() {
    [[ -f $program && -f $stamp && $(sources) == "$(<"$stamp")" ]]
}

# build PROJECT: a quiet Release build under a lock; what the compiler says is shown only where it fails.
build() {
    local log=$root/artifacts/build.log lock began=$SECONDS
    mkdir -p "$root/artifacts"
    exec {lock}>"$root/artifacts/build.lock"
    if ! flock -n "$lock"; then
        tell '另一个构建正在进行，等待其完成……' 'Another build is under way; waiting for it …'
        flock "$lock"
    fi
    if [[ $1 == "$root/src/Jundeng.Cli" ]] && is_fresh; then
        exec {lock}>&-
        return
    fi
    need_tools_to_build
    tell '正在构建（首次约需一两分钟）……' 'Building (the first time takes a minute or two) …'
    sources >"$stamp.new"
    # The lock is closed for the children: the compiler server outlives the build.
    (cd "$root" && exec dotnet build "$1" -c Release -v quiet -nologo -nodeReuse:false) >"$log" 2>&1 </dev/null {lock}>&- &
    local compiler=$!
    # shellcheck disable=SC2064 # the id of this build, not of a later one
    trap "kill $compiler 2>/dev/null; exit 130" INT TERM
    if [[ -t 2 ]]; then
        while kill -0 "$compiler" 2>/dev/null; do
            printf '\r%3d s ' $((SECONDS - began)) >&2
            sleep 0.5
        done
        printf '\r       \r' >&2
    fi
    if ! wait "$compiler"; then
        grep -E '(error|warning) ' "$log" | sort -u >&2 || cat "$log" >&2
        tell "构建失败。完整输出见 $log。" "The build failed. Its whole output is in $log."
        exit 70
    fi
    trap - INT TERM
    mv "$stamp.new" "$stamp"
    tell "构建完成，用时 $((SECONDS - began)) 秒。" "Built in $((SECONDS - began)) s."
    exec {lock}>&-
}
