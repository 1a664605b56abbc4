// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSettings;

namespace helpdesk {

/// What this user chose on this machine. Workspaces keep nothing of it.
class Settings {
public:
    explicit Settings(QSettings& store);

    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const; ///< BCP 47; empty: the system's
    void setLanguage(const QString& bcp47);
    bool compactRows() const;
    void setCompactRows(bool compact);
    bool desktopNotifications() const; ///< messages of the desktop, usually on
    void setDesktopNotifications(bool shown);
    int textPercent() const; ///< of the system's size, 100 to 200
    void setTextPercent(int percent);
    /// Newest first, at most ten.
    QStringList recentWorkspaces() const;
    void addRecentWorkspace(const QString& path);
    /// Who worked in this workspace last; empty: nobody was chosen.
    QString user(const QString& workspace) const;
    void setUser(const QString& workspace, const QString& login);
    QByteArray layout(const QString& name) const;
    void setLayout(const QString& name, const QByteArray& state);

private:
    QSettings& m_store;
};

} // namespace helpdesk
