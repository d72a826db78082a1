# Read by the launchers with "." to find the Java to run; not a program of its own.
# shellcheck shell=sh

# Sets $path to the file that a path leads to, through symbolic links.
follow_links() {
    path=$1
    while [ -h "$path" ]; do
        target=$(readlink "$path")
        case $target in
            /*) path=$target ;;
            *) path=$(dirname "$path")/$target ;;
        esac
    done
}

# Sets $java to $JAVA_HOME/bin/java, else to the java on the PATH; ends with 127 where there is none or it is too old.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        if [ ! -x "$java" ]; then
            echo "retort: JAVA_HOME is $JAVA_HOME, but there is no bin/java in it; set it to a Java 17 or newer" >&2
            exit 127
        fi
    elif ! java=$(command -v java); then
        echo "retort: needs Java 17 or newer; set JAVA_HOME or put java on the PATH" >&2
        exit 127
    fi
    read_java_version
    # 1.8 is what Java 8 calls itself; what cannot be read is given a try.
    case $version in
        1.* | [2-9] | [2-9][!0-9]* | 1[0-6] | 1[0-6][!0-9]*)
            echo "retort: needs Java 17 or newer, but $java is $version; set JAVA_HOME to a newer one" >&2
            exit 127
            ;;
    esac
}

# Sets $version to the version of $java, from the file beside it where there is one: asking it takes longer than most commands.
read_java_version() {
    follow_links "$java"
    version=
    release=$(dirname "$path")/../release
    if [ -r "$release" ]; then
        while read -r line; do
            case $line in
                JAVA_VERSION=*) version=${line#JAVA_VERSION=} ;;
            esac
        done <"$release"
    fi
    if [ -z "$version" ]; then
        version=$("$java" -version 2>&1 | sed -n 's/.* version \("[^"]*"\).*/\1/p')
    fi
    version=${version#\"}
    version=${version%\"}
}
