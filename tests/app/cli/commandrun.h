// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/fakeclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace helpdesk::test {

/// What a command answered.
struct Answer {
    int status = 0;
    QString out;
    QString err;

    QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
    QJsonObject object() const { return json().object(); }
    QJsonArray array() const { return json().array(); }
};

/// A folder with a workspace, and helpdeskctl run on it in this process.
class CommandRun {
public:
    CommandRun();

    Answer run(const QStringList& arguments, const QByteArray& input = {});
    /// The same with `--format json`.
    Answer json(const QStringList& arguments);
    /// Makes the workspace with a customer, a contact, an agent "anna" and a supervisor "sam".
    void prepare();
    /// A ticket of the prepared customer; its number as text.
    QString ticket(const QString& title);
    /// Access to the customer's tenant and a profile that a request can name. Call it after prepare().
    void delegate();
    /// A technical ticket of the service, which Microsoft may be asked about.
    QString technicalTicket(const QString& title, const QString& service);
    /// The options that a request of this service needs, route and entitlement included.
    static QStringList escalation(const QString& service);

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& content) const;
    QString workspace() const { return path(QStringLiteral("test.helpdesk")); }

    FakeClock clock;
    bool cancelled = false;
    int columns = 0;

private:
    QTemporaryDir m_folder;
};

} // namespace helpdesk::test
