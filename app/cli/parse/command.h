// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/exitstatus.h"
#include "base/enumkeys.h"
#include "base/result.h"

#include <QHash>

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>

namespace CLI {
class App;
class Option;
class ParseError;
} // namespace CLI

namespace helpdesk::cli {

class Session;

/// What an option holds after parsing; shared between the parser and the command that runs.
template <typename T>
using Value = std::shared_ptr<T>;

enum class Need { Optional, Required };

struct ChosenCommand {
    std::function<Result<ExitStatus>(Session&)> run;
    bool usesWorkspace = true;
};

/// What the commands leave behind for the parser: which one was chosen, and what may stand where.
struct CommandRegistry {
    CLI::App* root = nullptr;
    ChosenCommand chosen;
    QHash<const CLI::Option*, QStringList> choices; ///< for completion
};

/// One node of the command tree. A name without dashes makes a positional argument.
class Command {
public:
    Command(CLI::App& app, CommandRegistry& registry);

    Command add(const char* name, const QString& description);
    /// A line at the end of the help that shows the command in use.
    Command& example(const QString& line);

    Value<QString> text(const char* name, const QString& description, Need need = Need::Optional);
    /// Tells "not given" from "empty".
    Value<std::optional<QString>> optionalText(const char* name, const QString& description);
    /// A positional that takes all that follows.
    Value<QStringList> texts(const char* name, const QString& description, Need need);
    /// An option that may be given several times.
    Value<QStringList> repeated(const char* name, const QString& description, Need need = Need::Required,
                                const char* type = "FIELD=VALUE");
    Value<bool> flag(const char* name, const QString& description);
    Value<std::optional<qint64>> number(const char* name, const QString& description, qint64 least,
                                        qint64 most = std::numeric_limits<int>::max(), Need need = Need::Optional);
    /// The ticket number, with or without `#`; a positional.
    Value<qint64> ticketNumber();
    Value<QString> oneOf(const char* name, const QString& description, const QStringList& allowed,
                         Need need = Need::Optional);

    template <typename E>
    Value<std::optional<E>> choice(const char* name, const QString& description, Need need = Need::Optional)
    {
        auto value = std::make_shared<std::optional<E>>();
        addChoice(name, description, keysOf<E>(), need, [value](const QString& key) { *value = fromKey<E>(key); });
        return value;
    }

    /// Two options that do not go together.
    void excludes(const char* one, const char* other);

    void runs(std::function<Result<ExitStatus>(Session&)> run);
    /// For the few commands that work without one.
    void runsWithoutWorkspace(std::function<Result<ExitStatus>(Session&)> run);
    CommandRegistry& registry() const { return m_registry; }

private:
    using Take = std::function<void(const QString&)>;
    CLI::Option* addText(const char* name, const QString& description, Need need, Take take);
    void addChoice(const char* name, const QString& description, const QStringList& allowed, Need need, Take take);

    CLI::App& m_app;
    CommandRegistry& m_registry;
};

/// Keeps texts that only look like options or lists to the parser (`-5 degrees`, `[urgent]`, an empty value) as they are.
std::string shielded(const QString& argument);
QString unshielded(const std::string& argument);

} // namespace helpdesk::cli
