// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "io/quality/formreader.h"

#include "io/json/jsonfile.h"
#include "io/json/objectreader.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    QualityPoint readPoint(ObjectReader& reader)
    {
        QualityPoint point;
        point.key = reader.requiredText("key"_L1);
        if (!point.key.isEmpty())
            reader.setPath(u"points.%1."_s.arg(point.key));
        point.question = reader.requiredTexts("question"_L1);
        if (reader.has("hint"_L1))
            point.hint = reader.requiredTexts("hint"_L1);
        point.most = reader.integer("most"_L1).value_or(point.most);
        if (point.most < 1 || point.most > kMostPoints)
            reader.fault(u"most"_s, QString::number(point.most), u"1 – %1"_s.arg(kMostPoints));
        reader.checkKeys();
        return point;
    }

    QualityForm readForm(ObjectReader& reader)
    {
        QualityForm form;
        reader.text("about"_L1);
        form.key = reader.requiredText("key"_L1);
        form.version = reader.integer("version"_L1).value_or(form.version);
        form.name = reader.requiredTexts("name"_L1);
        form.guide = reader.text("guide"_L1);
        reader.require("points"_L1, reader.has("points"_L1));
        for (auto& point : reader.objects("points"_L1))
            form.points.push_back(readPoint(point));
        reader.checkKeys();
        return form;
    }

    QJsonObject textsJson(const Bilingual& text)
    {
        return {{u"en"_s, text.en}, {u"ru"_s, text.ru}};
    }

    std::vector<QualityForm> readShipped()
    {
        std::vector<QualityForm> forms;
        const auto entries = QDir(u":/quality"_s).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const auto& entry : entries) {
            QFile file(entry.filePath());
            const bool isOpen = file.open(QIODevice::ReadOnly);
            auto form = isOpen ? readQualityForm(file.readAll(), entry.fileName()) : fail(ErrorCode::FileUnreadable);
            Q_ASSERT(form); // a test reads them all
            if (!form)
                continue;
            form->shipped = true;
            forms.push_back(std::move(*form));
        }
        return forms;
    }

} // namespace

Result<QualityForm> readQualityForm(const QByteArray& json, const QString& file)
{
    auto parsed = parseJsonFile(QString::fromUtf8(json));
    if (!parsed) {
        auto error = std::move(parsed.error());
        error.subject = Subject::QualityForm;
        error.arguments << file;
        return Failure(std::move(error));
    }
    ObjectReader reader(parsed->body, file, Subject::QualityForm);
    auto form = readForm(reader);
    if (reader.problem())
        return Failure(*reader.problem());
    return checkedForm(std::move(form));
}

QByteArray qualityFormJson(const QualityForm& form)
{
    QJsonArray points;
    for (const auto& point : form.points) {
        QJsonObject json{{u"key"_s, point.key}, {u"question"_s, textsJson(point.question)}, {u"most"_s, point.most}};
        if (!point.hint.isEmpty())
            json.insert(u"hint"_s, textsJson(point.hint));
        points.append(json);
    }
    QJsonObject json{{u"key"_s, form.key}, {u"version"_s, form.version}, {u"name"_s, textsJson(form.name)}, {u"points"_s, points}};
    if (!form.guide.isEmpty())
        json.insert(u"guide"_s, form.guide);
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

const std::vector<QualityForm>& shippedQualityForms()
{
    static const auto forms = readShipped();
    return forms;
}

} // namespace helpdesk
