// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/parse/commandline.h"

#include "app/cli/commands/commands.h"
#include "app/cli/words.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QString pathOf(const CLI::App* app)
    {
        QStringList names;
        for (; app != nullptr; app = app->get_parent())
            names.prepend(QString::fromStdString(app->get_name()));
        return names.join(u' ');
    }

    void translateHelp(CLI::App& app)
    {
        auto& words = *app.get_formatter();
        words.column_width(34);
        words.label("Usage", translate("cli", "Usage").toStdString());
        words.label("OPTIONS", translate("cli", "OPTIONS").toStdString());
        words.label("SUBCOMMAND", translate("cli", "COMMAND").toStdString());
        words.label("Positionals", translate("cli", "Arguments").toStdString());
        words.label("Excludes", translate("cli", "(not with)").toStdString());
        words.label("REQUIRED", translate("cli", "(required)").toStdString());
        // Taken over by all commands that are added after this.
        app.option_defaults()->group(translate("cli", "Options").toStdString());
    }

    /// Required options and arguments that were not given.
    QStringList missingOptions(const CLI::App* app)
    {
        QStringList names;
        for (const auto* option : app->get_options()) {
            if (option->get_required() && option->count() == 0)
                names << QString::fromStdString(option->get_name());
        }
        return names;
    }

    QStringList subcommandNames(const CLI::App* app)
    {
        QStringList names;
        for (const auto* command : app->get_subcommands([](const CLI::App*) { return true; }))
            names << QString::fromStdString(command->get_name());
        return names;
    }

} // namespace

CommandLine::CommandLine()
    : m_app(std::make_unique<CLI::App>(
        translate("cli", "Support desk of a Microsoft CSP partner, on the command line.").toStdString(), "helpdeskctl"))
{
    m_registry.root = m_app.get();
    m_app->fallthrough();
    m_app->allow_windows_style_options(false);
    translateHelp(*m_app);
    m_app->set_help_flag("-h,--help", translate("cli", "Shows this help").toStdString());
    m_app->set_version_flag("--version", "helpdeskctl " HELPDESK_VERSION,
                            translate("cli", "Shows the version").toStdString());
    addGlobalOptions();
    Command root(*m_app, m_registry);
    addWorkspaceCommands(root);
    addImportCommand(root);
    addCustomerCommands(root);
    addSubscriptionCommands(root);
    addContactCommands(root);
    addTicketCommands(root);
    addSearchCommand(root);
    addMacroCommands(root);
    addViewCommands(root);
    addUndoCommands(root);
    addUserCommands(root);
    addPartnerCommands(root);
    addGuideCommands(root);
    addArticleCommands(root);
    addRouteCommand(root);
    addEvidenceCommands(root);
    addEscalationCommands(root);
    addPlanCommands(root);
    addBalanceCommands(root);
    addHoursCommands(root);
    addOutageCommands(root);
    addClaimCommands(root);
    addOfferingCommands(root);
    addAgreementCommands(root);
    addRuleCommands(root);
    addExportCommands(root);
    addReportCommands(root);
    addReviewCommands(root);
    addAuditCommands(root);
    addCalendarCommands(root);
    addPolicyCommands(root);
    addNotificationCommands(root);
    addServiceLevelCommands(root);
    addCompletionCommand(root);
    root.example(u"helpdeskctl ticket list status:open severity:A"_s);
}

CommandLine::~CommandLine() = default;

void CommandLine::addGlobalOptions()
{
    const auto set = [](QString& target) { return [&target](const std::string& text) { target = unshielded(text); }; };
    m_app
        ->add_option_function<std::string>(
            "--workspace", set(m_options.workspace),
            translate("cli", "The workspace file; without it HELPDESK_WORKSPACE, else your own workspace")
                .toStdString())
        ->type_name("FILE|URL");
    m_app
        ->add_option_function<std::string>(
            "--as", set(m_options.login),
            translate("cli", "Who works; without it the first administrator").toStdString())
        ->type_name("LOGIN");
    auto* format = m_app->add_option_function<std::string>(
        "--format",
        [this](const std::string& key) { m_options.format = fromKey<Format>(unshielded(key)).value_or(Format::Table); },
        translate("cli", "How the answer is written: table, csv or json").toStdString());
    format->type_name("KEY");
    format->check([](const std::string& key) {
        return fromKey<Format>(unshielded(key)) ? std::string()
                                                : translate("cli", "\"%1\" is not one of %2")
                                                      .arg(unshielded(key), keysOf<Format>().join(u", "_s))
                                                      .toStdString();
    });
    m_registry.choices.insert(format, keysOf<Format>());
}

CommandLine::Parsed CommandLine::parse(const QStringList& arguments)
{
    std::vector<std::string> reversed;
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument)
        reversed.push_back(shielded(*argument));
    try {
        m_app->parse(reversed);
    } catch (const CLI::CallForHelp&) {
        return {QString::fromStdString(m_app->help()), {}};
    } catch (const CLI::CallForVersion& version) {
        return {QString::fromUtf8(version.what()) + u'\n', {}};
    } catch (const CLI::ParseError& error) {
        return {{}, translate("cli", "%1. See: %2 --help").arg(sentenceOf(error), pathOf(deepest()))};
    }
    return {};
}

QString CommandLine::sentenceOf(const CLI::ParseError& error) const
{
    const auto* app = deepest();
    if (dynamic_cast<const CLI::ExtrasError*>(&error) != nullptr || !m_app->remaining(true).empty()) {
        const auto extra = unshielded(m_app->remaining(true).empty() ? std::string() : m_app->remaining(true).front());
        if (!subcommandNames(app).isEmpty() && !extra.startsWith(u'-'))
            return translate("cli", "\"%1\" is not a command; there are %2")
                .arg(extra, subcommandNames(app).join(u", "_s));
        return extra.startsWith(u'-')
            ? translate("cli", "\"%1\" is not known here; write -- before texts that begin with a dash").arg(extra)
            : translate("cli", "\"%1\" is one argument too many; put texts with spaces in quotes").arg(extra);
    }
    if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
        if (const auto missing = missingOptions(app); !missing.isEmpty())
            return translate("cli", "%1 is missing").arg(missing.join(u", "_s));
        return translate("cli", "A command is missing; there are %1").arg(subcommandNames(app).join(u", "_s));
    }
    if (dynamic_cast<const CLI::ValidationError*>(&error) != nullptr)
        return QString::fromUtf8(error.what());
    if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr)
        return translate("cli", "An option has no value or stands there twice (%1)")
            .arg(QString::fromUtf8(error.what()));
    if (dynamic_cast<const CLI::ExcludesError*>(&error) != nullptr)
        return translate("cli", "These do not go together (%1)").arg(QString::fromUtf8(error.what()));
    return translate("cli", "The command line was not understood: %1").arg(QString::fromUtf8(error.what()));
}

const CLI::App* CommandLine::deepest() const
{
    const auto* app = m_app.get();
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

} // namespace helpdesk::cli
