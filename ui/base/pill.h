// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ticket/ticketenums.h"
#include "ui/base/icons.h"

#include <QWidget>

#include <optional>

class QPainter;

namespace helpdesk {

/// A short word with an optional shape in a rounded frame. The word and the shape carry the meaning; the
/// colour only repeats it.
class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(QWidget* parent = nullptr);

    void setContent(const QString& word, Tone tone, std::optional<Icon> icon = {});
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Says the word again in the present language.
    virtual void retranslate();

private:
    QString m_word;
    Tone m_tone = Tone::Muted;
    std::optional<Icon> m_icon;
};

/// The state of a ticket.
class StatePill final : public Pill {
    Q_OBJECT

public:
    explicit StatePill(QWidget* parent = nullptr);
    void setState(TicketState state, bool escalationApproved = false);

protected:
    void retranslate() override;

private:
    TicketState m_state = TicketState::New;
    bool m_approved = false;
};

/// "Severity A", with the shape of the letter's weight before the colour.
class SeverityBadge final : public Pill {
    Q_OBJECT

public:
    explicit SeverityBadge(QWidget* parent = nullptr);
    void setSeverity(Severity severity);
    /// The letter and its shape alone, for a line that has no room for the word; the tool tip has it.
    void setShort(bool shortly);
    int shortWidth() const;
    int wholeWidth() const;

protected:
    void retranslate() override;

private:
    Severity m_severity = Severity::C;
    bool m_short = false;
};

/// The label of the state; a review that was approved says so.
QString stateText(TicketState state, bool escalationApproved);

/// The same picture for delegates, left-aligned and vertically centred in `area`; returns the width used.
int paintPill(QPainter& painter, const QRect& area, const QString& word, Tone tone, std::optional<Icon> icon,
              const QPalette& palette);
QSize pillSize(const QFont& font, const QString& word, bool hasIcon);

} // namespace helpdesk
