// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/catch.h"
#include "ui/base/icons.h"
#include "ui/base/ownstyle.h"
#include "ui/base/theme.h"
#include "ui/base/tokens.h"
#include "ui/base/typography.h"

#include <QApplication>
#include <QComboBox>
#include <QImage>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace helpdesk {

namespace {

    QImage drawn(const QIcon& icon, int size)
    {
        return icon.pixmap(size).toImage();
    }

} // namespace

TEST_CASE("questions and the clearing of a line have icons of our family", "[style]")
{
    OwnStyle style;
    const auto of = [&style](QStyle::StandardPixmap which) {
        return drawn(style.standardIcon(which, nullptr, nullptr), 24);
    };
    CHECK(of(QStyle::SP_MessageBoxQuestion) == drawn(iconOf(Icon::Question, Tone::Accent), 24));
    CHECK(of(QStyle::SP_MessageBoxWarning) == drawn(iconOf(Icon::Warning, Tone::Warning), 24));
    CHECK(of(QStyle::SP_LineEditClearButton) == drawn(iconOf(Icon::Close, Tone::Muted), 24));
}

TEST_CASE("a row with the focus has one ring around it, and a button no frame within its own", "[style]")
{
    OwnStyle style;
    QPushButton button;
    QStyleOptionFocusRect option;
    option.rect = QRect(0, 0, 40, 20);
    option.state = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    const auto framed = [&](const QWidget* widget) {
        QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, widget);
        painter.end();
        return image;
    };
    const auto row = framed(nullptr);
    const auto accent = colorsFor(option.palette).accent;
    for (const auto at : {QPoint(0, 10), QPoint(39, 10), QPoint(20, 0), QPoint(20, 19)})
        CHECK(row.pixelColor(at) == accent);
    CHECK(row.pixelColor(20, 10) == QColor(Qt::white));
    CHECK(framed(&button).pixelColor(0, 10) == QColor(Qt::white));
}

TEST_CASE("the icons in a line, beside a question and in a menu grow with the text", "[style]")
{
    OwnStyle style;
    for (const auto metric : {QStyle::PM_LineEditIconSize, QStyle::PM_MessageBoxIconSize, QStyle::PM_SmallIconSize}) {
        const auto usual = style.pixelMetric(metric, nullptr, nullptr);
        setTextScale(2);
        CHECK(style.pixelMetric(metric, nullptr, nullptr) == 2 * usual);
        setTextScale(1);
    }
}

TEST_CASE("what has no room in a closed list ends in dots", "[style]")
{
    const OwnStyle style;
    const QRect room(0, 0, 90, 20);
    const auto written = [&](const QString& text) {
        QImage image(120, 20, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        style.drawItemText(&painter, room, Qt::AlignLeft | Qt::AlignVCenter, QPalette(), true, text, QPalette::Text);
        return image;
    };
    const auto whole = u"Contoso M365 E3 (London and Leeds)"_s;
    const auto dotted = QFontMetrics(QApplication::font()).elidedText(whole, Qt::ElideRight, room.width());
    REQUIRE(dotted != whole);
    CHECK(written(whole) == written(dotted));
}

TEST_CASE("a list to choose from is as wide as its texts in the language it is changed to", "[style]")
{
    const Appearance appearance(*qApp);
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    std::vector<QComboBox*> lists;
    for (const auto policy : {QComboBox::AdjustToContentsOnFirstShow, QComboBox::AdjustToContents}) {
        auto* list = lists.emplace_back(new QComboBox(&window));
        list->setSizeAdjustPolicy(policy);
        list->addItem(u"yes"_s);
        layout->addWidget(list);
    }
    window.show();
    for (auto* list : lists) {
        const auto narrow = list->minimumSizeHint().width();
        list->setItemText(0, u"as long as a text of another language"_s);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(list, &change);
        QCoreApplication::processEvents();
        CHECK(list->minimumSizeHint().width() > 2 * narrow);
        CHECK(list->sizeHint().width() > 2 * narrow);
        list->setItemText(0, u"yes"_s);
        QCoreApplication::sendEvent(list, &change);
        QCoreApplication::processEvents();
        CHECK(list->minimumSizeHint().width() == narrow);
    }
    qApp->setStyleSheet({});
    QApplication::setPalette(QPalette());
}

} // namespace helpdesk
