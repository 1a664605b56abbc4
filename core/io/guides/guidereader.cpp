// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/guides/guidereader.h"

#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    Bilingual readText(ObjectReader& reader, QLatin1StringView key)
    {
        reader.require(key, reader.has(key));
        auto texts = reader.nested(key);
        const Bilingual text{texts.text("en"_L1), texts.text("ru"_L1)};
        texts.checkKeys();
        return text;
    }

    GuideAnswer readAnswer(ObjectReader& reader)
    {
        GuideAnswer answer;
        answer.id = reader.requiredText("id"_L1);
        answer.text = readText(reader, "text"_L1);
        answer.next = reader.text("next"_L1);
        answer.end = reader.text("end"_L1);
        reader.checkKeys();
        return answer;
    }

    void readHow(ObjectReader how, GuideStep& step)
    {
        step.how = readText(how, "text"_L1);
        step.command = how.text("command"_L1);
        if (how.has("page"_L1)) {
            auto page = how.nested("page"_L1);
            step.page = GuidePage{readText(page, "name"_L1), page.text("url"_L1)};
            page.checkKeys();
        }
        how.checkKeys();
    }

    GuideStep readStep(ObjectReader& reader)
    {
        GuideStep step;
        step.id = reader.requiredText("id"_L1);
        step.stage = reader.requiredChoice<GuideStage>("stage"_L1);
        step.question = readText(reader, "question"_L1);
        step.why = readText(reader, "why"_L1);
        readHow(reader.nested("how"_L1), step);
        for (auto& answer : reader.objects("answers"_L1))
            step.answers.push_back(readAnswer(answer));
        reader.checkKeys();
        return step;
    }

    std::vector<Bilingual> readCollect(ObjectReader& reader)
    {
        std::vector<Bilingual> items;
        if (!reader.has("collect"_L1))
            return items;
        auto lists = reader.nested("collect"_L1);
        const auto en = lists.texts("en"_L1);
        const auto ru = lists.texts("ru"_L1);
        lists.checkKeys();
        for (qsizetype i = 0; i < std::max(en.size(), ru.size()); ++i)
            items.push_back({en.value(i), ru.value(i)});
        return items;
    }

    GuideEnd readEnd(ObjectReader& reader)
    {
        GuideEnd end;
        end.id = reader.requiredText("id"_L1);
        end.kind = reader.requiredChoice<GuideEndKind>("kind"_L1);
        end.text = readText(reader, "text"_L1);
        if (reader.has("cause"_L1))
            end.cause = readText(reader, "cause"_L1);
        end.article = reader.text("article"_L1);
        end.handOff = reader.choice<HandOff>("reason"_L1);
        end.route = reader.choice<Route>("route"_L1);
        end.collect = readCollect(reader);
        reader.checkKeys();
        return end;
    }

    QStringList readWords(ObjectReader words)
    {
        const auto result = words.texts("en"_L1) + words.texts("ru"_L1);
        words.checkKeys();
        return result;
    }

    Result<JsonFile> parse(const QByteArray& json, const QString& file, Subject subject)
    {
        auto parsed = parseJsonFile(QString::fromUtf8(json));
        if (parsed)
            return parsed;
        auto error = std::move(parsed.error());
        error.subject = subject;
        error.arguments << file;
        return Failure(std::move(error));
    }

    QJsonObject json(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    template <typename E>
    QJsonArray keysJson(const std::vector<E>& values)
    {
        QJsonArray result;
        for (const auto value : values)
            result << QString(keyOf(value));
        return result;
    }

    QJsonObject json(const GuideStep& step)
    {
        QJsonArray answers;
        for (const auto& answer : step.answers) {
            QJsonObject object{{u"id"_s, answer.id}, {u"text"_s, json(answer.text)}};
            if (!answer.next.isEmpty())
                object.insert(u"next"_s, answer.next);
            if (!answer.end.isEmpty())
                object.insert(u"end"_s, answer.end);
            answers << object;
        }
        QJsonObject how{{u"text"_s, json(step.how)}};
        if (step.page)
            how.insert(u"page"_s, QJsonObject{{u"name"_s, json(step.page->name)}, {u"url"_s, step.page->url}});
        if (!step.command.isEmpty())
            how.insert(u"command"_s, step.command);
        return {{u"id"_s, step.id},
                {u"stage"_s, QString(keyOf(step.stage))},
                {u"question"_s, json(step.question)},
                {u"why"_s, json(step.why)},
                {u"how"_s, how},
                {u"answers"_s, answers}};
    }

    QJsonObject json(const GuideEnd& end)
    {
        QJsonObject object{{u"id"_s, end.id}, {u"kind"_s, QString(keyOf(end.kind))}, {u"text"_s, json(end.text)}};
        if (!end.cause.isEmpty())
            object.insert(u"cause"_s, json(end.cause));
        if (!end.article.isEmpty())
            object.insert(u"article"_s, end.article);
        if (end.handOff)
            object.insert(u"reason"_s, QString(keyOf(*end.handOff)));
        if (end.route)
            object.insert(u"route"_s, QString(keyOf(*end.route)));
        QJsonArray en;
        QJsonArray ru;
        for (const auto& item : end.collect) {
            en << item.en;
            ru << item.ru;
        }
        if (!end.collect.empty())
            object.insert(u"collect"_s, QJsonObject{{u"en"_s, en}, {u"ru"_s, ru}});
        return object;
    }

    /// The order stays what it is: English ones come first, up to the first that is Russian.
    QJsonObject wordsJson(const QStringList& words)
    {
        const auto isRussian = [](const QString& word) {
            return std::any_of(word.begin(), word.end(), [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
        };
        const auto cut = std::find_if(words.begin(), words.end(), isRussian) - words.begin();
        return {{u"en"_s, QJsonArray::fromStringList(words.first(cut))},
                {u"ru"_s, QJsonArray::fromStringList(words.sliced(cut))}};
    }

    template <typename T>
    Result<std::vector<T>> readAll(const QDir& folder, Subject subject,
                                   Result<T> (*read)(const QByteArray& json, const QString& file))
    {
        std::vector<T> result;
        QDirIterator files(folder.path(), {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return fail(ErrorCode::FileUnreadable, subject, {file.fileName(), file.errorString()});
            HD_TRY(auto one, read(file.readAll(), folder.relativeFilePath(file.fileName())));
            result.push_back(std::move(one));
        }
        std::sort(result.begin(), result.end(), [](const T& a, const T& b) { return a.id < b.id; });
        return result;
    }

} // namespace

Result<Guide> readGuide(const QByteArray& text, const QString& file)
{
    HD_TRY(const auto parsed, parse(text, file, Subject::Guide));
    ObjectReader reader(parsed.body, file, Subject::Guide);
    Guide guide;
    guide.id = reader.requiredText("id"_L1);
    guide.version = reader.integer("version"_L1).value_or(0);
    reader.require("version"_L1, guide.version > 0);
    guide.services = reader.choices<Service>("services"_L1);
    guide.category = reader.requiredChoice<Category>("category"_L1);
    guide.kind = reader.requiredChoice<CaseKind>("kind"_L1);
    guide.products = reader.choices<Product>("products"_L1);
    guide.problem = readText(reader, "problem"_L1);
    guide.title = readText(reader, "title"_L1);
    guide.words = readWords(reader.nested("words"_L1));
    guide.start = reader.text("start"_L1);
    for (auto& step : reader.objects("steps"_L1))
        guide.steps.push_back(readStep(step));
    for (auto& end : reader.objects("ends"_L1))
        guide.ends.push_back(readEnd(end));
    reader.checkKeys();
    if (reader.problem())
        return Failure(*reader.problem());
    return guide;
}

Result<Article> readArticle(const QByteArray& text, const QString& file)
{
    HD_TRY(const auto parsed, parse(text, file, Subject::Article));
    ObjectReader reader(parsed.body, file, Subject::Article);
    Article article;
    article.id = reader.requiredText("id"_L1);
    article.title = readText(reader, "title"_L1);
    article.body = readText(reader, "body"_L1);
    article.products = reader.choices<Product>("products"_L1);
    reader.checkKeys();
    if (reader.problem())
        return Failure(*reader.problem());
    return article;
}

QByteArray guideJson(const Guide& guide)
{
    QJsonArray steps;
    for (const auto& step : guide.steps)
        steps << json(step);
    QJsonArray ends;
    for (const auto& end : guide.ends)
        ends << json(end);
    const QJsonObject object{{u"id"_s, guide.id},
                             {u"version"_s, guide.version},
                             {u"services"_s, keysJson(guide.services)},
                             {u"category"_s, QString(keyOf(guide.category))},
                             {u"kind"_s, QString(keyOf(guide.kind))},
                             {u"products"_s, keysJson(guide.products)},
                             {u"problem"_s, json(guide.problem)},
                             {u"title"_s, json(guide.title)},
                             {u"words"_s, wordsJson(guide.words)},
                             {u"start"_s, guide.start},
                             {u"steps"_s, steps},
                             {u"ends"_s, ends}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QByteArray articleJson(const Article& article)
{
    const QJsonObject object{{u"id"_s, article.id},
                             {u"title"_s, json(article.title)},
                             {u"body"_s, json(article.body)},
                             {u"products"_s, keysJson(article.products)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<std::vector<Guide>> readGuides(const QDir& folder)
{
    return readAll<Guide>(folder, Subject::Guide, &readGuide);
}

Result<std::vector<Article>> readArticles(const QDir& folder)
{
    return readAll<Article>(folder, Subject::Article, &readArticle);
}

const std::vector<Guide>& shippedGuides()
{
    static const auto guides = readGuides(QDir(u":/guides"_s)).value_or(std::vector<Guide>());
    return guides;
}

const std::vector<Article>& shippedArticles()
{
    static const auto articles = readArticles(QDir(u":/articles"_s)).value_or(std::vector<Article>());
    return articles;
}

} // namespace helpdesk
