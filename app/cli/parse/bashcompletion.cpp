// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse/bashcompletion.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr QLatin1StringView
        scriptStart(R"(# bash completion for helpdeskctl; load it with: source <(helpdeskctl completion bash)
_helpdeskctl()
{
    local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
    local path="" word words="" values="" skip="" position=0 i
    for ((i = 1; i < COMP_CWORD; ++i)); do
        word="${COMP_WORDS[i]}"
        if [[ -n $skip ]]; then skip=""; continue; fi
        case "$path $word" in
)");

    constexpr QLatin1StringView scriptMiddle(R"(        *" --"*) ;;
        *) ((++position)) ;;
        esac
    done
    case "$path" in
)");

    constexpr QLatin1StringView scriptValues(R"(    esac
    case "$path $previous" in
)");

    constexpr QLatin1StringView scriptPositions(R"(    esac
    if [[ -z $values && -z $skip && $current != -* ]]; then
        case "$path $position" in
)");

    constexpr QLatin1StringView scriptEnd(R"(        esac
    fi
    if [[ -n $skip && -z $values ]]; then
        COMPREPLY=($(compgen -f -- "$current"))
    elif [[ -n $values ]]; then
        COMPREPLY=($(compgen -W "$values" -- "$current"))
    else
        COMPREPLY=($(compgen -W "$words" -- "$current"))
        [[ ${#COMPREPLY[@]} -eq 0 && $current != -* ]] && COMPREPLY=($(compgen -f -- "$current"))
    fi
}
complete -o filenames -F _helpdeskctl helpdeskctl
)");

    /// The four lists of case branches that the script is put together from.
    struct Branches {
        QString steps; ///< words that move down the tree, and options that take a value
        QString words; ///< what may stand at each node
        QString optionValues;
        QString positionValues;
    };

    QString quoted(const QString& text)
    {
        return u'"' + text + u'"';
    }

    bool takesValue(const CLI::Option* option)
    {
        return option->get_items_expected_max() > 0;
    }

    void collectOption(const CommandRegistry& registry, const QString& path, const CLI::Option* option,
                       Branches& branches)
    {
        for (const auto& longName : option->get_lnames()) {
            const auto name = u"--"_s + QString::fromStdString(longName);
            // The options of the program itself are known at every node.
            const auto pattern = path.isEmpty() ? u"*"_s + quoted(u' ' + name) : quoted(path + u' ' + name);
            if (takesValue(option))
                branches.steps += u"        %1) skip=1 ;;\n"_s.arg(pattern);
            if (const auto choices = registry.choices.value(option); !choices.isEmpty())
                branches.optionValues += u"    %1) values=%2 ;;\n"_s.arg(pattern, quoted(choices.join(u' ')));
        }
    }

    QStringList optionNames(const CLI::App* app)
    {
        QStringList names;
        for (const auto* option : app->get_options()) {
            for (const auto& name : option->get_lnames())
                names << u"--"_s + QString::fromStdString(name);
        }
        return names;
    }

    void collect(const CommandRegistry& registry, const CLI::App* app, const QString& path, Branches& branches)
    {
        QStringList words;
        int position = 0;
        for (const auto* option : app->get_options()) {
            collectOption(registry, path, option, branches);
            if (!option->get_positional())
                continue;
            if (const auto choices = registry.choices.value(option); !choices.isEmpty())
                branches.positionValues += u"        %1) values=%2 ;;\n"_s.arg(
                    quoted(path + u' ' + QString::number(position)), quoted(choices.join(u' ')));
            ++position;
        }
        for (const auto* command : app->get_subcommands([](const CLI::App*) { return true; })) {
            const auto name = QString::fromStdString(command->get_name());
            const auto below = path + u' ' + name;
            words << name;
            branches.steps += u"        %1) path=%2 ;;\n"_s.arg(quoted(path + u' ' + name), quoted(below));
            collect(registry, command, below, branches);
        }
        words << optionNames(app);
        if (app != registry.root)
            words << optionNames(registry.root).filter(u"--"_s);
        words.removeDuplicates();
        branches.words += u"    %1) words=%2 ;;\n"_s.arg(quoted(path), quoted(words.join(u' ')));
    }

} // namespace

QString bashCompletion(const CommandRegistry& registry)
{
    Branches branches;
    collect(registry, registry.root, {}, branches);
    return scriptStart + branches.steps + scriptMiddle + branches.words + scriptValues + branches.optionValues
        + scriptPositions + branches.positionValues + scriptEnd;
}

} // namespace helpdesk::cli
