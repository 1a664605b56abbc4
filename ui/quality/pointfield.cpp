// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quality/pointfield.h"

#include "ui/base/fittotext.h"
#include "ui/base/tokens.h"

#include <QKeyEvent>
#include <QRegularExpressionValidator>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kNotApplied = "-"_L1;

} // namespace

PointField::PointField(int most, QWidget* parent)
    : QLineEdit(parent)
    , m_most(most)
{
    setAlignment(Qt::AlignRight);
    setValidator(new QRegularExpressionValidator(QRegularExpression(u"-|[0-9]{0,3}"_s), this));
    fitToText(*this, [this](const QFontMetrics& metrics) {
        setFixedWidth(metrics.horizontalAdvance(u"0000"_s) + 2 * spacing::medium);
    });
    retranslate();
}

std::optional<std::optional<int>> PointField::given() const
{
    if (text().isEmpty())
        return {};
    if (text() == kNotApplied)
        return std::optional<int>();
    return std::optional(text().toInt());
}

void PointField::setGiven(const std::optional<int>& given)
{
    setText(given ? QString::number(*given) : QString(kNotApplied));
}

void PointField::setQuestion(const QString& question)
{
    m_question = question;
    retranslate();
}

// From a dash or nothing up begins at no points, and down at all of them.
void PointField::count(int by)
{
    const auto present = given();
    if (!present || !*present)
        setText(QString::number(by > 0 ? 0 : m_most));
    else
        setText(QString::number(qBound(0, **present + by, m_most)));
}

void PointField::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up:
        count(1);
        return;
    case Qt::Key_Down:
        count(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT left();
        return;
    case Qt::Key_Minus:
        setText(kNotApplied);
        return;
    default:
        break;
    }
    if (text() == kNotApplied && !event->text().isEmpty() && event->text().front().isDigit())
        clear();
    QLineEdit::keyPressEvent(event);
}

void PointField::retranslate()
{
    setAccessibleName(m_question);
    setAccessibleDescription(tr("Points from 0 to %1, or a dash where the question does not apply").arg(m_most));
    setToolTip(accessibleDescription());
}

void PointField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

} // namespace helpdesk
