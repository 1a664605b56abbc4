// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse/command.h"

#include "app/cli/words.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    constexpr char shield = '\x02';

    std::string native(const QString& text)
    {
        return text.toStdString();
    }

    std::optional<qint64> wholeNumber(const std::string& text, qint64 least, qint64 most)
    {
        bool ok = false;
        const auto number = unshielded(text).toLongLong(&ok);
        return ok && number >= least && number <= most ? std::optional(number) : std::nullopt;
    }

} // namespace

Command::Command(CLI::App& app, CommandRegistry& registry)
    : m_app(app)
    , m_registry(registry)
{
}

Command Command::add(const char* name, const QString& description)
{
    m_app.require_subcommand(1);
    auto* app = m_app.add_subcommand(name, native(description));
    app->group(native(translate("cli", "Commands")));
    return {*app, m_registry};
}

Command& Command::example(const QString& line)
{
    const auto before = m_app.get_footer();
    const auto start = before.empty() ? native(translate("cli", "Example:")) : before;
    m_app.footer(start + "\n  " + native(line));
    return *this;
}

CLI::Option* Command::addText(const char* name, const QString& description, Need need, Take take)
{
    return m_app
        .add_option_function<std::string>(
            name, [take](const std::string& text) { take(unshielded(text)); }, native(description))
        ->type_name(name[0] == '-' ? "TEXT" : "")
        ->required(need == Need::Required);
}

Value<QString> Command::text(const char* name, const QString& description, Need need)
{
    auto value = std::make_shared<QString>();
    addText(name, description, need, [value](const QString& text) { *value = text; });
    return value;
}

Value<std::optional<QString>> Command::optionalText(const char* name, const QString& description)
{
    auto value = std::make_shared<std::optional<QString>>();
    addText(name, description, Need::Optional, [value](const QString& text) { *value = text; });
    return value;
}

Value<QStringList> Command::texts(const char* name, const QString& description, Need need)
{
    auto value = std::make_shared<QStringList>();
    const auto take = [value](const std::vector<std::string>& texts) {
        for (const auto& text : texts)
            *value << unshielded(text);
    };
    m_app.add_option_function<std::vector<std::string>>(name, take, native(description))
        ->type_name("")
        ->required(need == Need::Required);
    return value;
}

Value<QStringList> Command::repeated(const char* name, const QString& description, Need need, const char* type)
{
    auto value = std::make_shared<QStringList>();
    const auto take = [value](const std::vector<std::string>& texts) {
        for (const auto& text : texts)
            *value << unshielded(text);
    };
    m_app.add_option_function<std::vector<std::string>>(name, take, native(description))
        ->allow_extra_args(false)
        ->type_name(type)
        ->required(need == Need::Required);
    return value;
}

Value<bool> Command::flag(const char* name, const QString& description)
{
    auto value = std::make_shared<bool>(false);
    m_app.add_flag_function(
        name, [value](std::int64_t count) { *value = count > 0; }, native(description));
    return value;
}

Value<std::optional<qint64>> Command::number(const char* name, const QString& description, qint64 least, qint64 most,
                                             Need need)
{
    auto value = std::make_shared<std::optional<qint64>>();
    auto* option =
        addText(name, description, need, [value](const QString& text) { *value = text.toLongLong(); });
    option->type_name("N");
    option->check([least, most](const std::string& text) {
        return wholeNumber(text, least, most)
            ? std::string()
            : native(translate("cli", "\"%1\" is not a whole number from %2 to %3")
                         .arg(unshielded(text), QString::number(least), QString::number(most)));
    });
    return value;
}

Value<qint64> Command::ticketNumber()
{
    auto value = std::make_shared<qint64>(0);
    const auto digits = [](std::string text) { return text.starts_with('#') ? text.substr(1) : text; };
    auto* option =
        addText("N", translate("cli", "The ticket's number"), Need::Required, [value, digits](const QString& text) {
            *value = wholeNumber(digits(text.toStdString()), 1, std::numeric_limits<qint64>::max()).value_or(0);
        });
    option->check([digits](const std::string& text) {
        return wholeNumber(digits(text), 1, std::numeric_limits<qint64>::max())
            ? std::string()
            : native(translate("cli", "\"%1\" is not a ticket number").arg(unshielded(text)));
    });
    return value;
}

Value<QString> Command::oneOf(const char* name, const QString& description, const QStringList& allowed, Need need)
{
    auto value = std::make_shared<QString>();
    addChoice(name, description, allowed, need, [value](const QString& key) { *value = key; });
    return value;
}

void Command::addChoice(const char* name, const QString& description, const QStringList& allowed, Need need, Take take)
{
    const auto full = translate("cli", "%1: %2").arg(description, allowed.join(u", "_s));
    auto* option = addText(name, full, need, std::move(take));
    if (name[0] == '-')
        option->type_name("KEY");
    option->check([allowed](const std::string& text) {
        return allowed.contains(unshielded(text), Qt::CaseInsensitive)
            ? std::string()
            : native(translate("cli", "\"%1\" is not one of %2").arg(unshielded(text), allowed.join(u", "_s)));
    });
    m_registry.choices.insert(option, allowed);
}

void Command::excludes(const char* one, const char* other)
{
    m_app.get_option(one)->excludes(m_app.get_option(other));
}

void Command::runs(std::function<Result<ExitStatus>(Session&)> run)
{
    m_app.callback([&registry = m_registry, run = std::move(run)] { registry.chosen = {run, true}; });
}

void Command::runsWithoutWorkspace(std::function<Result<ExitStatus>(Session&)> run)
{
    m_app.callback([&registry = m_registry, run = std::move(run)] { registry.chosen = {run, false}; });
}

std::string shielded(const QString& argument)
{
    const auto shieldedText = [](const QString& text) { return shield + native(text); };
    const auto equals = argument.indexOf(u'=');
    const auto space = argument.indexOf(u' ');
    const bool isOption = argument.startsWith(u'-') && (space < 0 || (equals >= 0 && equals < space));
    if (argument.startsWith("--"_L1) && isOption && equals > 0)
        return native(argument.left(equals + 1)) + shieldedText(argument.mid(equals + 1));
    const bool looksSpecial =
        (argument.startsWith(u'-') && !isOption) || argument.startsWith(u'[') || argument == "++"_L1;
    return looksSpecial ? shieldedText(argument) : native(argument);
}

QString unshielded(const std::string& argument)
{
    const auto text = QString::fromStdString(argument);
    return text.startsWith(QLatin1Char(shield)) ? text.mid(1) : text;
}

} // namespace helpdesk::cli
