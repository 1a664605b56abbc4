// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/escalate/packetview.h"

#include "domain/evidence/packettext.h"
#include "ui/base/flowlayout.h"
#include "ui/base/icons.h"
#include "ui/base/labels.h"
#include "ui/base/tokens.h"
#include "ui/base/widgetrole.h"
#include "ui/text/evidencepresenter.h"

#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace helpdesk {

using namespace Qt::StringLiterals;

PacketView::PacketView(QWidget* parent)
    : QWidget(parent)
    , m_title(makeSectionTitle(this))
    , m_languages(new QComboBox(this))
    , m_copyAll(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_portal(new QPushButton(this))
    , m_rows(new QVBoxLayout)
{
    m_title->setWordWrap(true);
    m_languages->setObjectName(u"packetLanguage"_s);
    m_copyAll->setObjectName(u"packetCopyAll"_s);
    m_save->setObjectName(u"packetSave"_s);
    m_portal->setObjectName(u"packetPortal"_s);
    for (const auto& language : {QString(), u"en"_s, u"ru"_s})
        m_languages->addItem(QString(), language);
    m_copyAll->setIcon(iconOf(Icon::Copy));
    m_save->setIcon(iconOf(Icon::Export));
    m_portal->setIcon(iconOf(Icon::Globe));
    auto* acts = new FlowLayout;
    for (auto* act : std::initializer_list<QWidget*>{m_languages, m_copyAll, m_save, m_portal})
        acts->addWidget(act);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(spacing::small);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(acts);
    layout->addLayout(m_rows);
    connect(m_languages, &QComboBox::activated, this, [this] {
        m_language = m_languages->currentData().toString();
        Q_EMIT languageChanged();
    });
    connect(m_copyAll, &QPushButton::clicked, this, [this] { copy(packetPaste(m_packet), tr("The whole request")); });
    connect(m_save, &QPushButton::clicked, this, &PacketView::saveAsked);
    connect(m_portal, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_portalUrl)); });
    setPortal({});
    retranslate();
}

void PacketView::setLanguage(const QString& language)
{
    m_language = language;
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(language)));
}

void PacketView::setPortal(const QString& url)
{
    m_portalUrl = url;
    m_portal->setVisible(!url.isEmpty());
    m_portal->setToolTip(url);
}

void PacketView::show(const Packet& packet)
{
    QStringList before;
    for (const auto& field : m_packet.fields)
        before << field.key;
    QStringList now;
    for (const auto& field : packet.fields)
        now << field.key;
    m_packet = packet;
    if (before != now || m_fields.size() != packet.fields.size())
        rebuild();
    fill();
    retranslate();
}

void PacketView::rebuild()
{
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    m_fields.clear();
    for (const auto& field : m_packet.fields)
        addField(field);
    QWidget* last = m_portal;
    for (const auto& field : m_fields) {
        setTabOrder(last, field.copy);
        last = field.copy;
    }
}

void PacketView::addField(const PacketField& field)
{
    auto* card = new QWidget(this);
    setRole(*card, WidgetRole::Card);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    Field row{makeCaption(card), makeValue(card, {}), makeCaption(card), makeCaption(card), new QPushButton(card)};
    for (auto* label : {row.label, row.warnings, row.original})
        label->setWordWrap(true);
    row.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row.copy->setObjectName(u"copy_"_s + field.key);
    row.copy->setIcon(iconOf(Icon::Copy));
    setRole(*row.copy, WidgetRole::Quiet);
    for (auto* label : {row.label, row.value, row.warnings, row.original})
        words->addWidget(label);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    layout->addLayout(words, 1);
    layout->addWidget(row.copy, 0, Qt::AlignTop);
    connect(row.copy, &QPushButton::clicked, this, [this, index = m_fields.size()] {
        copy(m_packet.fields[index].value, m_packet.fields[index].label);
    });
    m_rows->addWidget(card);
    m_fields.push_back(row);
}

void PacketView::fill()
{
    auto warned = palette();
    warned.setColor(QPalette::PlaceholderText, colorsFor(palette()).warning); // which a caption is written in
    for (size_t index = 0; index < m_fields.size(); ++index) {
        const auto& field = m_packet.fields[index];
        const auto& row = m_fields[index];
        row.label->setText(field.label);
        row.value->setText(field.value.isEmpty() ? tr("(not filled in yet)") : field.value);
        QStringList warnings;
        for (const auto warning : field.warnings)
            warnings << sentence(warning, m_packet.language);
        row.warnings->setText(warnings.join(u'\n'));
        row.warnings->setPalette(warned);
        row.warnings->setVisible(!warnings.isEmpty());
        row.original->setText(tr("In the customer's own words, for the translation; not to be sent: %1").arg(field.original));
        row.original->setVisible(!field.original.isEmpty());
        row.copy->setEnabled(!field.value.isEmpty());
        row.copy->setText(tr("Copy"));
        row.copy->setAccessibleName(tr("Copy %1").arg(field.label));
    }
}

void PacketView::copy(const QString& text, const QString& what)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT copied(what);
}

void PacketView::retranslate()
{
    m_title->setText(m_packet.title.isEmpty() ? tr("The request") : tr("To be sent: %1").arg(m_packet.title));
    m_languages->setItemText(0, tr("In the language of the other side"));
    m_languages->setItemText(1, tr("In English"));
    m_languages->setItemText(2, tr("In Russian"));
    m_languages->setAccessibleName(tr("Language of the request"));
    m_copyAll->setText(tr("Copy all"));
    m_save->setText(tr("Save as..."));
    m_portal->setText(tr("Open the portal"));
}

void PacketView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fill();
    } else if (event->type() == QEvent::PaletteChange) {
        fill();
    }
    QWidget::changeEvent(event);
}

} // namespace helpdesk
