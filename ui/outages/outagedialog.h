// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "async/outagecalls.h"
#include "ui/customers/formdialog.h"

namespace helpdesk {

/// A new outage, or the facts of a known one.
class OutageDialog final : public FormDialog {
    Q_OBJECT

public:
    /// An outage without id: a new one.
    OutageDialog(AsyncWorkspace& workspace, const Outage& outage, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const helpdesk::Outage& outage);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    void fill(const Outage& outage);
    /// Errors: Invalid(Date|Period).
    Result<Outage> written() const;

    AsyncWorkspace& m_workspace;
    Outage m_known;
    QStringList m_began; ///< the values of the fields when the form was filled
    QStringList values() const;
};

/// A text that is stored with one button: a note, the words of an answer.
class TextDialog final : public FormDialog {
    Q_OBJECT

public:
    TextDialog(const QString& title, const QString& caption, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// What was refused, at the field; the form is free again.
    void refuse(const Error& error);

Q_SIGNALS:
    void written(const QString& text);

protected:
    void save() override;
    bool isEdited() const override;
    void retranslate() override;

private:
    QString m_title;
    QString m_caption;
    QString m_began;
};

} // namespace helpdesk
