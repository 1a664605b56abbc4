// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace helpdesk {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kRecent = 10;

    // A slash in a key would begin a group.
    QString userKey(const QString& workspace)
    {
        return u"user/"_s + QString::fromLatin1(QFileInfo(workspace).absoluteFilePath().toUtf8().toPercentEncoding());
    }

} // namespace

Settings::Settings(QSettings& store)
    : m_store(store)
{
}

Theme Settings::theme() const
{
    return fromKey<Theme>(m_store.value(u"theme"_s).toString()).value_or(Theme::System);
}

void Settings::setTheme(Theme theme)
{
    m_store.setValue(u"theme"_s, QString(keyOf(theme)));
}

QString Settings::language() const
{
    return m_store.value(u"language"_s).toString();
}

void Settings::setLanguage(const QString& bcp47)
{
    m_store.setValue(u"language"_s, bcp47);
}

bool Settings::compactRows() const
{
    return m_store.value(u"compact_rows"_s).toBool();
}

void Settings::setCompactRows(bool compact)
{
    m_store.setValue(u"compact_rows"_s, compact);
}

bool Settings::desktopNotifications() const
{
    return m_store.value(u"desktop_notifications"_s, true).toBool();
}

void Settings::setDesktopNotifications(bool shown)
{
    m_store.setValue(u"desktop_notifications"_s, shown);
}

int Settings::textPercent() const
{
    return qBound(100, m_store.value(u"text_percent"_s, 100).toInt(), 200);
}

void Settings::setTextPercent(int percent)
{
    m_store.setValue(u"text_percent"_s, percent);
}

QStringList Settings::recentWorkspaces() const
{
    return m_store.value(u"recent"_s).toStringList();
}

void Settings::addRecentWorkspace(const QString& path)
{
    auto recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_store.setValue(u"recent"_s, recent.mid(0, kRecent));
}

QString Settings::user(const QString& workspace) const
{
    return m_store.value(userKey(workspace)).toString();
}

void Settings::setUser(const QString& workspace, const QString& login)
{
    m_store.setValue(userKey(workspace), login);
}

QByteArray Settings::layout(const QString& name) const
{
    return m_store.value(u"layout/"_s + name).toByteArray();
}

void Settings::setLayout(const QString& name, const QByteArray& state)
{
    m_store.setValue(u"layout/"_s + name, state);
}

} // namespace helpdesk
