// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QLineEdit>

#include <optional>

class QAction;

namespace helpdesk {

/// A line for a day, or for a moment: shows it as the language writes it, reads it as people type it (typedDay()) and shows
/// again what it read when it is left. Alt+Down, F4 or its button open a calendar. What is wrong is told by problemChanged(),
/// for whoever has room beside the field. Window's thread.
class DateField final : public QLineEdit {
    Q_OBJECT

public:
    enum class Kind { Day, Moment };

    explicit DateField(Kind kind, QWidget* parent = nullptr);

    /// What stands here in a form that no language changes: 2026-11-28, of a moment 2026-11-28 14:30; empty: nothing; what was
    /// typed where that cannot be read.
    QString value() const;
    void setValue(const QString& value);
    /// A value in the words of the language, as it would stand here.
    QString shown(const QString& value) const;
    /// Invalid: nothing stands here, or nothing that can be read.
    QDate day() const;
    /// Why what was typed cannot be read, in words; empty: it can.
    QString problem() const;

    void openCalendar();

    QSize minimumSizeHint() const override; ///< all of a day or moment

Q_SIGNALS:
    /// When the field is left, and while it is mended; empty: it is well again.
    void problemChanged(const QString& sentence);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    Result<QDateTime> read(const QString& text, const QLocale& locale) const;
    Result<QDateTime> read() const { return read(text(), m_locale); }
    QString textOf(const QDateTime& moment, const QLocale& locale) const;
    void write(const QDateTime& moment);
    void settle();
    void tell(const QString& sentence);
    void take(QDate day);
    void followLanguage();
    void retranslate();

    Kind m_kind;
    QAction* m_open;
    QLocale m_locale; ///< in which the text is written
    QString m_hint; ///< of ours: how a day is written
    QString m_told;
};

// The values of date fields (DateField::value()), as whoever keeps them needs them. Errors: those of typedDay() and
// typedMoment(); an empty text is no day, and no error.

QString dayValue(QDate day); ///< invalid: empty
/// In the machine's zone.
QString momentValue(const std::optional<Instant>& moment);
Result<QDate> dayOfValue(const QString& value);
Result<std::optional<Instant>> momentOfValue(const QString& value);
/// The first and the last moment of a day, UTC, and the day of one.
Result<std::optional<Instant>> firstMomentOf(const QString& value);
Result<std::optional<Instant>> lastMomentOf(const QString& value);
QString utcDayValue(const std::optional<Instant>& moment);

} // namespace helpdesk
