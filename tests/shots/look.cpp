// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots/look.h"

#include "ui/text/language.h"

#include <QApplication>
#include <QImage>
#include <QImageWriter>
#include <QLineEdit>
#include <QMainWindow>
#include <QPixmap>
#include <QToolButton>

#include <algorithm>

namespace helpdesk::shots {

using namespace Qt::StringLiterals;

namespace {

    bool isNear(QRgb one, QRgb other)
    {
        constexpr int kNear = 6; // the side bar is not the window
        return qAbs(qRed(one) - qRed(other)) < kNear && qAbs(qGreen(one) - qGreen(other)) < kNear
            && qAbs(qBlue(one) - qBlue(other)) < kNear;
    }

    /// The commonest, but no two that look alike: a rare red is worth more than one more grey.
    QList<QRgb> telling(const QList<QRgb>& byCount)
    {
        constexpr qsizetype kMost = 256;
        QList<QRgb> chosen;
        for (const auto colour : byCount) {
            const auto known =
                std::any_of(chosen.cbegin(), chosen.cend(), [&](QRgb one) { return isNear(one, colour); });
            if (!known && chosen.size() < kMost)
                chosen << colour;
        }
        return chosen;
    }

    QList<QRgb> fewColours(const QImage& picture)
    {
        QHash<QRgb, qint64> counts;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                ++counts[picture.pixel(x, y)];
        }
        auto colours = counts.keys();
        std::sort(colours.begin(), colours.end(), [&](QRgb one, QRgb other) {
            return std::pair(-counts.value(one), one) < std::pair(-counts.value(other), other);
        });
        return telling(colours);
    }

    /// Qt fades them in while the picture is taken.
    void showClearButtons(QWidget& window)
    {
        for (auto* line : window.findChildren<QLineEdit*>()) {
            for (auto* icon : line->findChildren<QToolButton*>()) {
                if (!line->text().isEmpty())
                    icon->setProperty("opacity", 1.0);
            }
        }
    }

} // namespace

QString Look::pictureName(const QString& scene) const
{
    QStringList parts{scene, language, QString(keyOf(theme))};
    if (const auto named = sizeName(); !named.isEmpty())
        parts << named;
    return parts.join(u'.');
}

QString Look::sizeName() const
{
    QStringList parts;
    if (size.isValid())
        parts << u"%1x%2"_s.arg(size.width()).arg(size.height());
    if (textPercent != 100)
        parts << QString::number(textPercent);
    return parts.join(u'.');
}

void wear(const Look& look, Appearance& appearance)
{
    installLanguage(*qApp, look.language);
    appearance.setTheme(look.theme);
    appearance.setTextPercent(look.textPercent);
    while (appearance.isChanging())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void fit(QWidget& window, const Look& look)
{
    if (!look.size.isValid())
        return;
    window.resize(qobject_cast<QMainWindow*>(&window) ? look.size : window.size().boundedTo(look.size));
}

Result<> savePicture(QWidget& window, const QString& path, bool small)
{
    showClearButtons(window);
    auto picture = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    if (small)
        picture = picture.convertToFormat(QImage::Format_Indexed8, fewColours(picture), Qt::ThresholdDither);
    QImageWriter writer(path, "png");
    writer.setCompression(100);
    if (!writer.write(picture))
        return fail(ErrorCode::FileNotWritable, {path, writer.errorString()});
    return {};
}

} // namespace helpdesk::shots
