// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/fittinglabels.h"
#include "ui/base/pill.h"
#include "ui/walk/findings.h"
#include "ui/walk/widgets.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace helpdesk::walk {

using namespace Qt::StringLiterals;

namespace {

    QString clipped(const QWidget& widget, const QString& text, int needed, int given, const QString& what = u"wide"_s)
    {
        return u"%1: needs %2 to be read, is %3 %4: \"%5\""_s.arg(pathOf(widget))
            .arg(needed)
            .arg(given)
            .arg(what, text);
    }

    void checkExtent(const QWidget& widget, const QString& text, QSize needed, QStringList& findings)
    {
        if (text.isEmpty())
            return;
        if (needed.width() > widget.width() + 1)
            findings << clipped(widget, text, needed.width(), widget.width());
        if (needed.height() > widget.height() + 1)
            findings << clipped(widget, text, needed.height(), widget.height(), u"high"_s);
    }

    int widestWord(const QFontMetrics& metrics, const QString& text)
    {
        int widest = 0;
        for (const auto& word : text.split(QRegularExpression(u"[\\s-]+"_s)))
            widest = std::max(widest, metrics.horizontalAdvance(word));
        return widest;
    }

    void checkLabel(const QLabel& label, QStringList& findings)
    {
        if (label.text().isEmpty() || !label.pixmap().isNull())
            return;
        if (!label.wordWrap()) {
            checkExtent(label, label.text(), label.sizeHint(), findings);
            return;
        }
        if (const auto needed = label.heightForWidth(label.width()); needed > label.height() + 1)
            findings << clipped(label, label.text(), needed, label.height(), u"high"_s);
        if (!Qt::mightBeRichText(label.text()) && !qobject_cast<const ValueLabel*>(&label)) {
            const auto needed = widestWord(label.fontMetrics(), label.text());
            if (needed > label.contentsRect().width() + 1)
                findings << clipped(label, label.text(), needed, label.contentsRect().width());
        }
    }

    void checkButton(const QAbstractButton& button, QStringList& findings)
    {
        const auto flows = button.hasHeightForWidth();
        const auto needed = flows ? QSize(0, button.heightForWidth(button.width())) : button.sizeHint();
        checkExtent(button, button.text(), needed, findings);
    }

    void checkCombo(const QComboBox& combo, QStringList& findings)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        const auto field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        const auto icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
        const auto needed = combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon;
        if (needed > field.width() + 1)
            findings << clipped(combo, combo.currentText(), needed, field.width());
    }

    void checkLine(const QLineEdit& line, QStringList& findings)
    {
        if (!line.text().isEmpty() || line.placeholderText().isEmpty())
            return;
        auto room = line.contentsRect().width() - line.textMargins().left() - line.textMargins().right();
        for (const auto* button : line.findChildren<QToolButton*>()) {
            if (button->isVisible())
                room -= button->width();
        }
        constexpr int kPadding = 18; // of the style sheet
        const auto needed = line.fontMetrics().horizontalAdvance(line.placeholderText());
        if (needed > room - kPadding)
            findings << clipped(line, line.placeholderText(), needed, room - kPadding);
    }

    void checkPlaceholder(const QPlainTextEdit& edit, QStringList& findings)
    {
        if (!edit.document()->isEmpty() || edit.placeholderText().isEmpty())
            return;
        const auto room = edit.viewport()->rect().marginsRemoved(QMargins(4, 4, 4, 4));
        const auto needed = edit.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10'000), Qt::TextWordWrap,
                                                            edit.placeholderText());
        if (needed.height() > room.height())
            findings << clipped(edit, edit.placeholderText(), needed.height(), room.height(), u"high"_s);
    }

    void checkTabs(const QTabBar& tabs, QStringList& findings)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const auto needed = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
            if (const auto given = tabs.tabRect(i); needed > given.width() || !tabs.rect().contains(given))
                findings << clipped(tabs, tabs.tabText(i), needed, tabs.rect().intersected(given).width());
        }
    }

    void checkHeader(const QHeaderView& header, QStringList& findings)
    {
        constexpr int kPadding = 6; // of the style sheet, which also makes the arrow
        constexpr int kArrow = 12;
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            const auto data = [&](int role) { return header.model()->headerData(i, Qt::Horizontal, role).toString(); };
            const auto arrow = header.isSortIndicatorShown() ? kArrow : 0;
            const auto needed = header.fontMetrics().horizontalAdvance(data(Qt::DisplayRole)) + kPadding + arrow;
            if (!header.isSectionHidden(i) && needed > header.sectionSize(i) + 1)
                findings << clipped(header, data(Qt::DisplayRole), needed, header.sectionSize(i));
        }
    }

    void checkText(QWidget* widget, QStringList& findings)
    {
        if (const auto* label = qobject_cast<QLabel*>(widget))
            checkLabel(*label, findings);
        else if (const auto* button = qobject_cast<QAbstractButton*>(widget))
            checkButton(*button, findings);
        else if (const auto* combo = qobject_cast<QComboBox*>(widget))
            checkCombo(*combo, findings);
        else if (const auto* line = qobject_cast<QLineEdit*>(widget))
            checkLine(*line, findings);
        else if (const auto* edit = qobject_cast<QPlainTextEdit*>(widget))
            checkPlaceholder(*edit, findings);
        else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            checkTabs(*tabs, findings);
        else if (const auto* header = qobject_cast<QHeaderView*>(widget))
            checkHeader(*header, findings);
        else if (const auto* pill = qobject_cast<Pill*>(widget))
            checkExtent(*widget, pill->accessibleName(), pill->sizeHint(), findings);
        else if (const auto* group = qobject_cast<QGroupBox*>(widget))
            checkExtent(*widget, group->title(), {group->minimumSizeHint().width(), 0}, findings);
    }

    /// Whether it is shortened on purpose: the tool tip has all of it.
    bool isElided(const QWidget& widget)
    {
        return qobject_cast<const ElidingLabel*>(&widget)
            || (!widget.toolTip().isEmpty() && !qobject_cast<const QAbstractButton*>(&widget));
    }

} // namespace

QStringList clippedTexts(const QWidget& window)
{
    QStringList findings;
    for (auto* widget : shownIn(window)) {
        if (!isElided(*widget) && (!isPieceOfControl(*widget) || qobject_cast<QHeaderView*>(widget)))
            checkText(widget, findings);
    }
    return findings;
}

} // namespace helpdesk::walk
