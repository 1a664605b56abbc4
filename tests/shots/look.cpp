// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/look.h"

#include "ui/text/language.h"

#include <QApplication>
#include <QImage>
#include <QImageWriter>
#include <QMainWindow>
#include <QPixmap>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

QString Look::pictureName(const QString& scene) const
{
    auto name = scene + u'.' + language + u'.' + QString(keyOf(theme));
    if (size.isValid())
        name += u".%1x%2"_s.arg(size.width()).arg(size.height());
    if (textPercent != 100)
        name += u".%1"_s.arg(textPercent);
    return name;
}

void wear(const Look& look, Appearance& appearance)
{
    installLanguage(*qApp, look.language);
    appearance.setTheme(look.theme);
    appearance.setTextPercent(look.textPercent);
}

void fit(QWidget& window, const Look& look)
{
    if (!look.size.isValid())
        return;
    window.resize(qobject_cast<QMainWindow*>(&window) ? look.size : window.size().boundedTo(look.size));
}

Result<> savePicture(QWidget& window, const QString& path)
{
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    if (!writer.write(window.grab().toImage().convertToFormat(QImage::Format_RGB32)))
        return fail(ErrorCode::FileNotWritable, {path, writer.errorString()});
    return {};
}

} // namespace helpdesk::shots
