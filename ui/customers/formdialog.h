// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDialog>

class QHBoxLayout;
class QPushButton;

namespace helpdesk {

class FieldForm;
class InlineMessage;
class PageScroll;

/// A form that is saved or left: Enter or Ctrl+Enter saves, Esc leaves and asks first when something was
/// written. What is wrong stands at its field, anything else above the buttons.
class FormDialog : public QDialog {
    Q_OBJECT

public:
    explicit FormDialog(QWidget* parent = nullptr);

    FieldForm& form() { return *m_form; }
    const FieldForm& form() const { return *m_form; }
    void reject() override;

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    virtual void save() = 0;
    virtual bool isEdited() const = 0;
    virtual void retranslate();
    void showError(const Error& error);
    InlineMessage& message() { return *m_message; }
    QPushButton& saveButton() { return *m_save; } ///< for forms that do something else than save
    /// Another act, at the other end of the line of buttons.
    void addAct(QPushButton& button);
    /// While the answer is awaited.
    void setBusy(bool busy);

private:
    enum class Fit { Grow, Exactly };
    void begin();
    /// As high as its fields need, as far as the screen goes.
    void fitToForm(Fit fit);

    FieldForm* m_form;
    PageScroll* m_scroll;
    InlineMessage* m_message;
    QHBoxLayout* m_buttons;
    QPushButton* m_cancel;
    QPushButton* m_save;
    QList<QWidget*> m_acts;
    bool m_busy = false;
};

} // namespace helpdesk
