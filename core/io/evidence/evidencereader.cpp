// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/evidence/evidencereader.h"

#include "io/json/jsonfile.h"
#include "io/rules/conditionreader.h"

#include <QFile>

#include <algorithm>
#include <iterator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    std::vector<EvidenceOption> readOptions(ObjectReader& reader)
    {
        std::vector<EvidenceOption> options;
        if (!reader.has("options"_L1))
            return options;
        for (auto& option : reader.objects("options"_L1)) {
            options.push_back({option.requiredText("key"_L1), option.requiredTexts("text"_L1)});
            option.checkKeys();
        }
        return options;
    }

    EvidenceDependence readDependence(ObjectReader& reader, QLatin1StringView key)
    {
        EvidenceDependence dependence;
        if (!reader.has(key))
            return dependence;
        auto depends = reader.nested(key);
        dependence = {depends.requiredText("item"_L1), depends.texts("answers"_L1)};
        depends.require("answers"_L1, !dependence.answers.isEmpty());
        depends.checkKeys();
        return dependence;
    }

    EvidenceItem readItem(ObjectReader& reader)
    {
        EvidenceItem item;
        item.key = reader.requiredText("key"_L1);
        if (!item.key.isEmpty())
            reader.setPath(item.key + u'.');
        item.kind = reader.requiredChoice<EvidenceKind>("kind"_L1);
        item.label = reader.requiredTexts("label"_L1);
        if (reader.has("hint"_L1))
            item.hint = reader.requiredTexts("hint"_L1);
        item.fill = reader.choice<EvidenceFill>("fill"_L1).value_or(EvidenceFill::None);
        item.proposed = reader.boolean("proposed"_L1).value_or(false);
        item.required = reader.boolean("required"_L1).value_or(true);
        item.partnersOwn = reader.boolean("partners_own"_L1).value_or(false);
        item.namesUsers = reader.boolean("names_users"_L1).value_or(false);
        item.options = readOptions(reader);
        reader.require("options"_L1, (item.kind == EvidenceKind::Choice) == !item.options.empty());
        item.routes = readRoutes(reader, "routes"_L1);
        item.when = readCondition(reader);
        item.depends = readDependence(reader, "depends"_L1);
        item.requiredWhen = readDependence(reader, "required_when"_L1);
        item.source = reader.requiredText("source"_L1);
        reader.checkKeys();
        return item;
    }

    PacketForm readForm(ObjectReader& reader)
    {
        PacketForm form;
        form.route = reader.requiredChoice<Route>("route"_L1);
        reader.setPath(keyOf(form.route) + u'.');
        form.when = readCondition(reader);
        form.language = reader.requiredText("language"_L1);
        if (form.language != "en"_L1 && form.language != "ru"_L1)
            reader.fault(u"language"_s, form.language, u"en, ru"_s);
        form.title = reader.requiredTexts("title"_L1);
        for (auto& field : reader.objects("fields"_L1)) {
            form.fields.push_back({field.requiredText("key"_L1), field.requiredTexts("label"_L1), field.texts("items"_L1)});
            field.require("items"_L1, !form.fields.back().items.isEmpty());
            field.checkKeys();
        }
        reader.require("fields"_L1, !form.fields.empty());
        form.source = reader.requiredText("source"_L1);
        reader.checkKeys();
        return form;
    }

    Failure invalid(const QString& file, const QString& field, const QString& value, const QString& allowed)
    {
        return fail(ErrorCode::Invalid, Subject::Evidence,
                    {u"%1: %2 = %3"_s.arg(file, field, value), allowed, file, field, value});
    }

    bool asks(const EvidenceItem& item, Route route)
    {
        return std::find(item.routes.begin(), item.routes.end(), route) != item.routes.end();
    }

    /// What one file alone cannot tell.
    Result<> checkAcross(const EvidenceBook& book)
    {
        const auto folder = u"evidence"_s;
        for (auto item = book.items.begin(); item != book.items.end(); ++item) {
            const auto& needed = item->depends.item;
            const bool before = std::any_of(book.items.begin(), item,
                                            [&needed](const EvidenceItem& other) { return other.key == needed; });
            if (!needed.isEmpty() && !before)
                return invalid(folder, item->key + u".depends.item"_s, needed, u"an item that is asked before"_s);
            const auto& cause = item->requiredWhen.item;
            if (!cause.isEmpty() && !book.find(cause))
                return invalid(folder, item->key + u".required_when.item"_s, cause, u"an item"_s);
        }
        for (const auto& form : book.forms) {
            for (const auto& field : form.fields) {
                for (const auto& key : field.items) {
                    const auto* item = book.find(key);
                    if (!item || !asks(*item, form.route))
                        return invalid(folder, u"%1.%2"_s.arg(keyOf(form.route), field.key), key,
                                       u"an item of this route"_s);
                }
            }
        }
        for (const auto route : valuesOf<Route>()) {
            if (std::none_of(book.forms.begin(), book.forms.end(),
                             [route](const PacketForm& form) { return form.route == route; }))
                return invalid(folder, u"forms"_s, keyOf(route), u"a form for every route"_s);
        }
        return {};
    }

} // namespace

Result<EvidenceBook> readEvidence(const QByteArray& json, const QString& file)
{
    auto parsed = parseJsonFile(QString::fromUtf8(json));
    if (!parsed) {
        auto error = std::move(parsed.error());
        error.subject = Subject::Evidence;
        error.arguments << file;
        return Failure(std::move(error));
    }
    ObjectReader reader(parsed->body, file, Subject::Evidence);
    EvidenceBook book;
    reader.text("about"_L1);
    if (reader.has("items"_L1)) {
        for (auto& item : reader.objects("items"_L1)) {
            book.items.push_back(readItem(item));
            const auto& key = book.items.back().key;
            if (book.find(key) != &book.items.back())
                item.fault(u"key"_s, key, u"unique"_s);
        }
    }
    if (reader.has("forms"_L1)) {
        for (auto& form : reader.objects("forms"_L1))
            book.forms.push_back(readForm(form));
    }
    reader.checkKeys();
    if (reader.problem())
        return Failure(*reader.problem());
    return book;
}

Result<EvidenceBook> readEvidenceBook(const QDir& folder)
{
    const auto entries = folder.entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    if (entries.isEmpty())
        return fail(ErrorCode::FileMissing, Subject::Evidence, {folder.path()});
    EvidenceBook book;
    QHash<QString, QString> files;
    for (const auto& entry : entries) {
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorCode::FileUnreadable, Subject::Evidence, {entry.filePath(), file.errorString()});
        HD_TRY(auto read, readEvidence(file.readAll(), entry.fileName()));
        for (auto& item : read.items) {
            if (const auto before = files.value(item.key); !before.isEmpty())
                return fail(ErrorCode::AlreadyExists, Subject::Evidence, {item.key, before, entry.fileName()});
            files.insert(item.key, entry.fileName());
            book.items.push_back(std::move(item));
        }
        std::move(read.forms.begin(), read.forms.end(), std::back_inserter(book.forms));
    }
    HD_CHECK(checkAcross(book));
    return book;
}

const EvidenceBook& shippedEvidence()
{
    static const auto book = [] {
        auto read = readEvidenceBook(QDir(u":/evidence"_s));
        Q_ASSERT(read); // a test reads them all
        return read ? std::move(*read) : EvidenceBook();
    }();
    return book;
}

} // namespace helpdesk
