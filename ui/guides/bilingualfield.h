// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/bilingual.h"
#include "ui/guides/textfield.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace helpdesk {

/// One text in both languages: side by side where there is room, else one below the other.
class BilingualField final : public QWidget {
    Q_OBJECT

public:
    explicit BilingualField(TextField::Lines lines, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    void setText(const Bilingual& text);
    Bilingual text() const;
    void setReadOnly(bool readOnly);
    /// `language`: "en", "ru"; any other is the one that is empty, or the first.
    void focus(const QString& language);

Q_SIGNALS:
    void edited(const helpdesk::Bilingual& text);
    void left();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void arrange();

    QString m_caption;
    QBoxLayout* m_columns;
    QLabel* m_englishCaption;
    QLabel* m_russianCaption;
    TextField* m_english;
    TextField* m_russian;
};

} // namespace helpdesk
