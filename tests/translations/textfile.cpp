// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/textfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace helpdesk::translations {

namespace {

    Text readText(QXmlStreamReader& xml, const QString& context)
    {
        Text text;
        text.context = context;
        text.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        while (xml.readNextStartElement()) {
            if (xml.name() == "source"_L1) {
                text.source = xml.readElementText();
            } else if (xml.name() == "comment"_L1) {
                text.comment = xml.readElementText();
            } else if (xml.name() != "translation"_L1) {
                xml.skipCurrentElement();
            } else {
                text.type = xml.attributes().value("type"_L1).toString();
                if (!text.plural) {
                    text.translations += xml.readElementText();
                    continue;
                }
                while (xml.readNextStartElement())
                    text.translations += xml.readElementText();
            }
        }
        return text;
    }

} // namespace

QString Text::key() const
{
    return context + u" | "_s + source + (comment.isEmpty() ? QString() : u" | "_s + comment);
}

TextFile parseTextFile(const QByteArray& bytes)
{
    TextFile file;
    QXmlStreamReader xml(bytes);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "TS"_L1)
            file.language = xml.attributes().value("language"_L1).toString();
        else if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            file.texts.push_back(readText(xml, context));
    }
    if (xml.hasError())
        file.problem = xml.errorString();
    return file;
}

TextFile readTextFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, {}, path + u": "_s + file.errorString()};
    return parseTextFile(file.readAll());
}

} // namespace helpdesk::translations
