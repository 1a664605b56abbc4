// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands/commands.h"
#include "app/cli/output/listprinter.h"
#include "app/cli/parse/command.h"
#include "app/cli/session.h"
#include "app/cli/words.h"
#include "ui/text/guidepresenter.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace helpdesk::cli {

namespace {

    QString stateKey(const ArticleEntry& entry)
    {
        if (!entry.own)
            return u"shipped"_s;
        return entry.shipped ? u"changed"_s : u"own"_s;
    }

    Fields entryFields(const ArticleEntry& entry, const QTimeZone& zone)
    {
        const auto saved = entry.own ? std::optional(entry.savedAt) : std::nullopt;
        return {{u"article"_s, translate("cli", "Article"), textCell(entry.article.id)},
                {u"revision"_s, translate("cli", "Revision"), numberCell(entry.revision)},
                {u"state"_s, translate("cli", "State"), {stateKey(entry), stateText(entry)}},
                {u"title"_s, translate("cli", "Title"), textCell(entry.article.title.in(QLocale().name()))},
                {u"saved_by"_s, translate("cli", "Saved by"), textCell(entry.savedBy)},
                {u"saved_at"_s, translate("cli", "Saved at"), instantCell(saved, zone)}};
    }

    QJsonObject json(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    QJsonObject contentJson(const Article& article)
    {
        QJsonArray products;
        for (const auto product : article.products)
            products << QString(keyOf(product));
        return {{u"titles"_s, json(article.title)}, {u"body"_s, json(article.body)}, {u"products"_s, products}};
    }

    ExitStatus answerWith(Session& session, const ArticleEntry& entry)
    {
        printFacts(session, entryFields(entry, session.zone()), contentJson(entry.article));
        return ExitStatus::Done;
    }

    /// What is given on the command line; the rest stays.
    struct ArticleOptions {
        Value<QString> file;
        Value<std::optional<QString>> titleEn;
        Value<std::optional<QString>> titleRu;
        Value<std::optional<QString>> bodyEn;
        Value<std::optional<QString>> bodyRu;
        Value<QStringList> products;

        explicit ArticleOptions(Command& command)
            : file(command.text("--file", translate("cli", "A file with the whole article, as JSON")))
            , titleEn(command.optionalText("--title-en", translate("cli", "The title in English")))
            , titleRu(command.optionalText("--title-ru", translate("cli", "The title in Russian")))
            , bodyEn(command.optionalText("--body-en", translate("cli", "The text in English, in Markdown; - reads it from the input")))
            , bodyRu(command.optionalText("--body-ru", translate("cli", "The text in Russian, in Markdown; - reads it from the input")))
            , products(command.repeated("--product", translate("cli", "A product it is about"), Need::Optional, "TEXT"))
        {
        }

        Result<> applyTo(Session& session, Article& article) const
        {
            if (!file->isEmpty()) {
                HD_TRY(auto read, GuideService::readFile(*file));
                if (read.kind != KnowledgeKind::Article)
                    return fail(ErrorCode::Invalid, Subject::File, {*file});
                article = {article.id, read.article.title, read.article.body, read.article.products};
            }
            article.title.en = titleEn->value_or(article.title.en);
            article.title.ru = titleRu->value_or(article.title.ru);
            if (*bodyEn)
                article.body.en = session.textOrInput(**bodyEn);
            if (*bodyRu)
                article.body.ru = session.textOrInput(**bodyRu);
            if (!products->isEmpty())
                article.products.clear();
            for (const auto& key : *products) {
                const auto product = fromKey<Product>(key);
                if (!product)
                    return fail(ErrorCode::Invalid, Subject::Value, {key, keysOf<Product>().join(u", "_s)});
                article.products.push_back(*product);
            }
            if (const auto faults = articleFaults(article); !faults.empty())
                return fail(ErrorCode::Invalid, Subject::Article, {sentence(faults.front(), article)});
            return {};
        }
    };

    Result<ExitStatus> listArticles(Session& session)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto entries, workspace->guides().articleEntries());
        ListPrinter printer(session, entryFields({}, session.zone()));
        for (const auto& entry : entries)
            printer.row(entryFields(entry, session.zone()));
        printer.finish();
        return ExitStatus::Done;
    }

    Result<ExitStatus> showArticle(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Read));
        HD_TRY(const auto entry, workspace->guides().articleEntry(id));
        answerWith(session, entry);
        if (session.format() == Format::Table)
            session.say(u'\n' + entry.article.body.in(QLocale().name()));
        return ExitStatus::Done;
    }

    Result<ExitStatus> add(Session& session, const QString& id, const ArticleOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        if (workspace->guides().articleEntry(id))
            return fail(ErrorCode::AlreadyExists, Subject::Article, {id});
        Article article;
        article.id = id;
        HD_CHECK(options.applyTo(session, article));
        HD_TRY(const auto saved, workspace->guides().saveArticle(actor, article, 0));
        return answerWith(session, saved);
    }

    Result<ExitStatus> edit(Session& session, const QString& id, const ArticleOptions& options)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_TRY(auto entry, workspace->guides().articleEntry(id));
        HD_CHECK(options.applyTo(session, entry.article));
        HD_TRY(const auto saved, workspace->guides().saveArticle(actor, entry.article, entry.revision));
        return answerWith(session, saved);
    }

    Result<ExitStatus> removeArticle(Session& session, const QString& id)
    {
        HD_TRY(auto* workspace, session.open(WorkspaceMode::Write));
        HD_TRY(const auto actor, session.actor());
        HD_CHECK(workspace->guides().removeArticle(actor, id));
        if (const auto shipped = workspace->guides().articleEntry(id))
            return answerWith(session, *shipped);
        printFacts(session, {{u"article"_s, translate("cli", "Article"), textCell(id)},
                             {u"removed"_s, translate("cli", "Removed"), flagCell(true)}});
        return ExitStatus::Done;
    }

} // namespace

void addArticleCommands(Command& root)
{
    auto article = root.add("article", translate("cli", "The knowledge base"));
    article.add("list", translate("cli", "Lists the articles")).runs(listArticles);
    const auto idHelp = translate("cli", "As `article list` names it");

    auto showCommand = article.add("show", translate("cli", "Shows an article"));
    const auto shown = showCommand.text("ARTICLE", idHelp, Need::Required);
    showCommand.runs([shown](Session& session) { return showArticle(session, *shown); });

    auto addCommand = article.add("add", translate("cli", "Adds an article of your own; supervisors only"));
    const auto added =
        addCommand.text("ARTICLE", translate("cli", "A name of small letters, digits and underscores"), Need::Required);
    const ArticleOptions addOptions(addCommand);
    addCommand.example(u"helpdeskctl article add our_vpn --title-en \"Our VPN\" --title-ru \"Наш VPN\" --body-en - --body-ru ..."_s);
    addCommand.runs([=](Session& session) { return add(session, *added, addOptions); });

    auto editCommand = article.add("edit", translate("cli", "Changes an article; supervisors only"));
    const auto edited = editCommand.text("ARTICLE", idHelp, Need::Required);
    const ArticleOptions editOptions(editCommand);
    editCommand.runs([=](Session& session) { return edit(session, *edited, editOptions); });

    auto removeCommand = article.add(
        "remove", translate("cli", "Removes an own article, or takes the shipped one again; supervisors only"));
    const auto removed = removeCommand.text("ARTICLE", idHelp, Need::Required);
    removeCommand.runs([removed](Session& session) { return removeArticle(session, *removed); });
}

} // namespace helpdesk::cli
