# What the tests use beside the SDK and Node, as Debian packages: a browser, a database server, and programs that open what Jundeng writes.

missing_packages() {
    have chromium || echo chromium
    postgres_bin >/dev/null || echo postgresql
    have pdftotext || echo poppler-utils
    [[ -n $(find /usr/share/fonts /usr/local/share/fonts ~/.fonts ~/.local/share/fonts -iname 'NotoSansCJK*' -print -quit 2>/dev/null) ]] || echo fonts-noto-cjk
    have soffice && [[ -e $(dirname -- "$(readlink -f -- "$(command -v soffice)")")/libswlo.so ]] || echo libreoffice-writer
    have soffice && [[ -e $(dirname -- "$(readlink -f -- "$(command -v soffice)")")/libsclo.so ]] || echo libreoffice-calc
}

need_packages() {
    local missing log=$root/artifacts/packages.log
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    if ((EUID)) || ! have apt-get; then
        tell "测试还缺少：${missing[*]}。安装方法：sudo apt-get install ${missing[*]}" \
            "The tests lack: ${missing[*]}. To get them: sudo apt-get install ${missing[*]}"
        exit 69
    fi
    tell "正在安装测试所需的软件包：${missing[*]} ……" "Installing what the tests need: ${missing[*]} …"
    mkdir -p "$root/artifacts"
    # The tests start a server of their own; the package need not start one.
    if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
        mkdir -p /etc/postgresql-common
        echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
    fi
    if ! { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 </dev/null; then
        tail -n 20 "$log" >&2
        tell "安装失败，完整输出见 $log。" "The installation failed; its whole output is in $log."
        exit 69
    fi
    mapfile -t missing < <(missing_packages)
    ((${#missing[@]})) || return 0
    tell "安装后仍缺少：${missing[*]}。" "Still lacking after the installation: ${missing[*]}."
    exit 69
}
