// SPDX-FileCopyrightText: 2026 Partner Helpdesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/evidence/languageguess.h"
#include "support/catch.h"

using namespace helpdesk;
using namespace Qt::StringLiterals;

TEST_CASE("a text is known by its letters and its frequent words", "[evidence][language]")
{
    CHECK(guessedLanguage(u"Nobody can send mail since this morning, and the trace is empty."_s) == u"en"_s);
    CHECK(guessedLanguage(u"С утра никто не может отправить почту, Outlook показывает ошибку 5.7.708."_s) == u"ru"_s);
    CHECK(guessedLanguage(u"Зранку ніхто не може надіслати пошту, є помилка."_s) == u"uk"_s);
    CHECK(guessedLanguage(u"Seit heute Morgen kann niemand Mails senden, und die Anmeldung ist nicht möglich."_s) == u"de"_s);
    CHECK(guessedLanguage(u"Depuis ce matin nous ne pouvons pas envoyer de messages et la page est vide."_s) == u"fr"_s);
    CHECK(guessedLanguage(u"Desde esta mañana no se puede enviar el correo y la página está vacía."_s) == u"es"_s);
    CHECK(guessedLanguage(u"今朝からメールが送信できません"_s) == u"und"_s);
}

TEST_CASE("what says too little is taken to be readable", "[evidence][language]")
{
    for (const auto& text : {QString(), u"AADSTS53003"_s, u"vm-sage-01, D4s"_s, u"12:30"_s, u"trace.csv"_s}) {
        CAPTURE(text);
        CHECK(isProbablyIn(text, u"en"_s));
        CHECK(isProbablyIn(text, u"ru"_s));
    }
    CHECK(isProbablyIn(u"Customer wingtiptoys.com, legacy Office 365 Enterprise E3, 12 seats, none assigned. Full refund "
                       "requested; customer's mail attached."_s,
                       u"en"_s));
    CHECK(isProbablyIn(u"The flow «Смена» is stopped since the update of the environment."_s, u"en"_s));
    CHECK_FALSE(isProbablyIn(u"Почта не приходит"_s, u"en"_s));
    CHECK_FALSE(isProbablyIn(u"The mail does not arrive and the trace is empty"_s, u"ru"_s));
}
