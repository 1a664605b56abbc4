<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>CallerWarnings</name>
    <message>
        <source>%1 is not authorised to open requests; ask an authorised contact to agree.</source>
        <translation>%1 не вправе создавать заявки; попросите согласия уполномоченного лица.</translation>
    </message>
    <message>
        <source>%1 does not run: %2.</source>
        <translation>%1 не работает: %2.</translation>
    </message>
    <message>
        <source>We have no access to this customer&apos;s tenant; ask for a new relationship.</source>
        <translation>У нас нет доступа к этому клиенту (tenant); запросите новое отношение.</translation>
    </message>
    <message>
        <source>Our access to this customer&apos;s tenant ends on %1; ask for a new relationship.</source>
        <translation>Наш доступ к этому клиенту (tenant) заканчивается %1; запросите новое отношение.</translation>
    </message>
    <message>
        <source>Outage %1 is running on %2: %3.</source>
        <translation>Идет сбой %1, служба %2: %3.</translation>
    </message>
</context>
<context>
    <name>ColumnText</name>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Все домены</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Квалификация</translation>
    </message>
    <message>
        <source>Gone from the newest import</source>
        <translation>Нет в последнем импорте</translation>
    </message>
    <message>
        <source>Belongs to subscription</source>
        <translation>Относится к подписке</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Понятное имя</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Offer id</source>
        <translation>Идентификатор предложения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Billing cycle</source>
        <translation>Период оплаты</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Продлевается сама</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Пробная</translation>
    </message>
    <message>
        <source>End of term</source>
        <translation>Конец срока</translation>
    </message>
    <message>
        <source>May be cancelled until</source>
        <translation>Можно отменить до</translation>
    </message>
</context>
<context>
    <name>DueText</name>
    <message>
        <source>today %1</source>
        <comment>a time of the day</comment>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>a time of the day</comment>
        <translation>завтра %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time of the day</comment>
        <translation>вчера %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day of the week, a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>a deadline</comment>
        <translation>опоздание %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>a deadline</comment>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a deadline</comment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>a span of time</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>a span of time</comment>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a span of time</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a span of time</comment>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>First reply was due %1, %2</source>
        <translation>Срок первого ответа был %1, %2</translation>
    </message>
    <message>
        <source>First reply due %1, %2</source>
        <translation>Срок первого ответа %1, %2</translation>
    </message>
    <message>
        <source>Reply was due %1, %2</source>
        <translation>Срок ответа был %1, %2</translation>
    </message>
    <message>
        <source>Reply due %1, %2</source>
        <translation>Срок ответа %1, %2</translation>
    </message>
    <message>
        <source>Update was due %1, %2</source>
        <translation>Срок известия клиенту был %1, %2</translation>
    </message>
    <message>
        <source>Update due %1, %2</source>
        <translation>Срок известия клиенту %1, %2</translation>
    </message>
    <message>
        <source>Solution was due %1, %2</source>
        <translation>Срок решения был %1, %2</translation>
    </message>
    <message>
        <source>Solution due %1, %2</source>
        <translation>Срок решения %1, %2</translation>
    </message>
    <message>
        <source>The clock stands still: %1 left for the solution</source>
        <translation>Отсчет остановлен: на решение осталось %1</translation>
    </message>
</context>
<context>
    <name>ErrorPresenter</name>
    <message>
        <source>The file %1 does not exist; check the path.</source>
        <translation>Файла %1 нет; проверьте путь.</translation>
    </message>
    <message>
        <source>There is no space left to write %1; free some space and try again. Nothing was changed.</source>
        <translation>Нет места, чтобы записать %1; освободите место и повторите. Ничего не изменено.</translation>
    </message>
    <message>
        <source>There is no workspace at %1; check the path, or create one there.</source>
        <translation>По пути %1 нет рабочей области; проверьте путь или создайте ее там.</translation>
    </message>
    <message>
        <source>There is a file at %1 already; choose another name, or open that one.</source>
        <translation>Файл %1 уже есть; выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>%1 is not a workspace of this program; choose another file. It was left as it is.</source>
        <translation>%1 не является рабочей областью этой программы; выберите другой файл. Этот файл не тронут.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (schema %2, this one knows %3); update the program. The file was left as it is.</source>
        <translation>%1 записан более новой версией программы (схема %2, эта версия знает %3); обновите программу. Файл не тронут.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged; restore a backup. The file was left as it is.</source>
        <translation>Рабочая область %1 повреждена; восстановите ее из резервной копии. Файл не тронут.</translation>
    </message>
    <message>
        <source>The workspace %1 can only be read; check the permissions of the file and of its folder.</source>
        <translation>Рабочая область %1 доступна только для чтения; проверьте права на файл и на его папку.</translation>
    </message>
    <message>
        <source>Another program is writing to the workspace %1; wait a moment and try again.</source>
        <translation>В рабочую область %1 сейчас пишет другая программа; немного подождите и повторите.</translation>
    </message>
    <message>
        <source>The workspace could not do this: %1; nothing was changed. Check the workspace.</source>
        <translation>Рабочая область не смогла это выполнить: %1; ничего не изменено. Проверьте рабочую область.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed by somebody since, so this cannot be undone; edit the ticket instead.</source>
        <translation>Заявку %1 с тех пор кто-то изменил, поэтому отменить действие нельзя; исправьте саму заявку.</translation>
    </message>
    <message>
        <source>%1 is no import file this program knows; name its kind, or a mapping if it is a ticket log.</source>
        <translation>Программа не узнала файл %1; укажите его вид, а для журнала заявок – сопоставление полей.</translation>
    </message>
    <message>
        <source>The text encoding “%1” is not known; save the file as UTF-8 and try again.</source>
        <translation>Кодировка «%1» неизвестна; сохраните файл в UTF-8 и повторите.</translation>
    </message>
    <message>
        <source>%1 does not name the customer it belongs to; choose the customer (--customer on the command line).</source>
        <translation>В файле %1 не указано, к какому клиенту он относится; выберите клиента (в командной строке – --customer).</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено; ничего не изменено.</translation>
    </message>
    <message>
        <source>The program made a mistake; nothing was changed. The log tells more.</source>
        <translation>В программе произошла ошибка; ничего не изменено. Подробности в журнале.</translation>
    </message>
    <message>
        <source>the system gives no reason</source>
        <translation>система не назвала причину</translation>
    </message>
    <message>
        <source>Something is missing; fill in what is marked.</source>
        <translation>Чего-то не хватает; заполните отмеченное.</translation>
    </message>
    <message>
        <source>“%1” cannot be used here.</source>
        <translation>«%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>The file is not of the kind “%1”; choose another file, or leave the kind out.</source>
        <translation>Файл не относится к виду «%1»; выберите другой файл или не указывайте вид.</translation>
    </message>
    <message>
        <source>The file is not of the kind “%1” but “%2”; leave the kind out, or choose another file.</source>
        <translation>Файл относится не к виду «%1», а к виду «%2»; не указывайте вид или выберите другой файл.</translation>
    </message>
    <message>
        <source>Line %1, column %2: the file ends too early; correct it and try again.</source>
        <translation>Строка %1, позиция %2: файл обрывается; исправьте его и повторите.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Give the first and the last day.</source>
        <translation>Укажите первый и последний день.</translation>
    </message>
    <message>
        <source>The end, %1, lies before the beginning.</source>
        <translation>Окончание, %1, раньше начала.</translation>
    </message>
    <message>
        <source>Expected: %1.</source>
        <translation>Ожидается: %1.</translation>
    </message>
    <message>
        <source>What you asked for no longer exists; look at the list again.</source>
        <translation>Того, что вы открываете, больше нет; обновите список.</translation>
    </message>
    <message>
        <source>“%1” was not found; check the spelling.</source>
        <translation>«%1» не найдено; проверьте написание.</translation>
    </message>
    <message>
        <source>“%1” may mean several things: %2; be more exact.</source>
        <translation>«%1» можно понять по-разному: %2; уточните.</translation>
    </message>
    <message>
        <source>“%1” exists already; choose another name.</source>
        <translation>«%1» уже есть; выберите другое имя.</translation>
    </message>
    <message>
        <source>Somebody else changed the customer “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Тем временем клиента «%1» изменил кто-то другой; посмотрите на него еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed ticket %1 meanwhile; look at it again and repeat your change.</source>
        <translation>Тем временем заявку %1 изменил кто-то другой; посмотрите на нее еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>Somebody else changed ticket %1 meanwhile, also in: %2; look at it again and repeat your change.</source>
        <translation>Тем временем заявку %1 изменил кто-то другой, в том числе: %2; посмотрите на нее еще раз и повторите изменение.</translation>
    </message>
    <message>
        <source>This needs the role “%1”; ask somebody who has it.</source>
        <translation>Для этого нужна роль «%1»; попросите того, у кого она есть.</translation>
    </message>
    <message>
        <source>This is not possible now; look at the ticket again.</source>
        <translation>Сейчас это невозможно; посмотрите на заявку еще раз.</translation>
    </message>
    <message>
        <source>Line %1, column %2: “%3” cannot be understood; correct the file and try again.</source>
        <translation>Строка %1, позиция %2: не удалось понять «%3»; исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>Line %1, column %2: found “%3” where “%4” is expected; correct the file and try again.</source>
        <translation>Строка %1, позиция %2: вместо «%4» стоит «%3»; исправьте файл и повторите.</translation>
    </message>
    <message>
        <source>“%2” at position %1 of the search text is not understood; correct it, or put it in quotation marks to look for these words.</source>
        <translation>«%2» в позиции %1 строки поиска непонятно; исправьте или возьмите в кавычки, чтобы искать эти слова.</translation>
    </message>
    <message>
        <source>“%2” at position %1 of the search text is not understood; perhaps you mean “%3”.</source>
        <translation>«%2» в позиции %1 строки поиска непонятно; возможно, имелось в виду «%3».</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2; check the file and its permissions.</source>
        <translation>Не удалось прочитать файл %1: %2; проверьте файл и права на него.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2; choose another place, or check the permissions.</source>
        <translation>Не удалось записать файл %1: %2; выберите другое место или проверьте права.</translation>
    </message>
    <message>
        <source>Name the ticket.</source>
        <translation>Укажите заявку.</translation>
    </message>
    <message>
        <source>Choose the customer.</source>
        <translation>Выберите клиента.</translation>
    </message>
    <message>
        <source>Give the tenant id of the customer.</source>
        <translation>Укажите идентификатор клиента (tenant ID).</translation>
    </message>
    <message>
        <source>Give the domain of the customer.</source>
        <translation>Укажите домен клиента.</translation>
    </message>
    <message>
        <source>Choose the contact.</source>
        <translation>Выберите контактное лицо.</translation>
    </message>
    <message>
        <source>Choose the subscription.</source>
        <translation>Выберите подписку.</translation>
    </message>
    <message>
        <source>Give the id of the subscription.</source>
        <translation>Укажите идентификатор подписки.</translation>
    </message>
    <message>
        <source>Name the colleague.</source>
        <translation>Укажите сотрудника.</translation>
    </message>
    <message>
        <source>Give the login.</source>
        <translation>Укажите имя входа.</translation>
    </message>
    <message>
        <source>Name the team.</source>
        <translation>Укажите группу.</translation>
    </message>
    <message>
        <source>Choose the role.</source>
        <translation>Выберите роль.</translation>
    </message>
    <message>
        <source>Give the ticket a title.</source>
        <translation>Дайте заявке заголовок.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Сначала напишите текст.</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Укажите имя.</translation>
    </message>
    <message>
        <source>Give the mail address.</source>
        <translation>Укажите адрес электронной почты.</translation>
    </message>
    <message>
        <source>Give the phone number.</source>
        <translation>Укажите номер телефона.</translation>
    </message>
    <message>
        <source>Choose the severity.</source>
        <translation>Выберите критичность.</translation>
    </message>
    <message>
        <source>Say how many people are hit.</source>
        <translation>Укажите, скольких людей это коснулось.</translation>
    </message>
    <message>
        <source>Say how hard their work is hit.</source>
        <translation>Укажите, насколько нарушена их работа.</translation>
    </message>
    <message>
        <source>Say how the request reached you.</source>
        <translation>Укажите, как поступило обращение.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>Выберите службу.</translation>
    </message>
    <message>
        <source>Choose the category.</source>
        <translation>Выберите категорию.</translation>
    </message>
    <message>
        <source>Choose the state.</source>
        <translation>Выберите состояние.</translation>
    </message>
    <message>
        <source>Say what to do with the ticket.</source>
        <translation>Укажите, что сделать с заявкой.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Write the message first.</source>
        <translation>Сначала напишите сообщение.</translation>
    </message>
    <message>
        <source>Write down the cause of the problem.</source>
        <translation>Запишите причину проблемы.</translation>
    </message>
    <message>
        <source>Write down the solution of the problem.</source>
        <translation>Запишите решение проблемы.</translation>
    </message>
    <message>
        <source>Choose the route.</source>
        <translation>Выберите путь эскалации.</translation>
    </message>
    <message>
        <source>Name the entitlement.</source>
        <translation>Укажите право на поддержку.</translation>
    </message>
    <message>
        <source>Give the case number.</source>
        <translation>Укажите номер обращения.</translation>
    </message>
    <message>
        <source>Give the country.</source>
        <translation>Укажите страну.</translation>
    </message>
    <message>
        <source>Choose the cloud.</source>
        <translation>Выберите облако.</translation>
    </message>
    <message>
        <source>Choose the type of partner.</source>
        <translation>Выберите тип партнера.</translation>
    </message>
    <message>
        <source>Name the field.</source>
        <translation>Укажите поле.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Укажите значение.</translation>
    </message>
    <message>
        <source>Give the date.</source>
        <translation>Укажите дату.</translation>
    </message>
    <message>
        <source>Give the time zone.</source>
        <translation>Укажите часовой пояс.</translation>
    </message>
    <message>
        <source>A ticket log needs a mapping; choose a shipped one or a mapping file.</source>
        <translation>Журналу заявок нужно сопоставление полей; выберите готовое или файл сопоставления.</translation>
    </message>
    <message>
        <source>Name the kind of file.</source>
        <translation>Укажите вид файла.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Укажите файл.</translation>
    </message>
    <message>
        <source>Give the password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Give the number.</source>
        <translation>Укажите число.</translation>
    </message>
    <message>
        <source>Choose the language.</source>
        <translation>Выберите язык.</translation>
    </message>
    <message>
        <source>Give the time spent in minutes.</source>
        <translation>Укажите затраченное время в минутах.</translation>
    </message>
    <message>
        <source>Choose the outage.</source>
        <translation>Выберите сбой.</translation>
    </message>
    <message>
        <source>Choose the support plan.</source>
        <translation>Выберите план поддержки.</translation>
    </message>
    <message>
        <source>“%1” is not a ticket number.</source>
        <translation>«%1» – не номер заявки.</translation>
    </message>
    <message>
        <source>“%1” does not name a customer.</source>
        <translation>«%1» не указывает на клиента.</translation>
    </message>
    <message>
        <source>“%1” is not a tenant id; copy the GUID from Partner Center.</source>
        <translation>«%1» – не идентификатор клиента (tenant ID); скопируйте GUID из Центра партнеров.</translation>
    </message>
    <message>
        <source>“%1” is not a domain; write it as in contoso.com.</source>
        <translation>«%1» – не домен; пишите, например, contoso.com.</translation>
    </message>
    <message>
        <source>“%1” does not name a contact of this customer.</source>
        <translation>«%1» не указывает на контактное лицо этого клиента.</translation>
    </message>
    <message>
        <source>“%1” does not name a subscription of this customer.</source>
        <translation>«%1» не указывает на подписку этого клиента.</translation>
    </message>
    <message>
        <source>“%1” is not a subscription id; copy the GUID from Partner Center.</source>
        <translation>«%1» – не идентификатор подписки; скопируйте GUID из Центра партнеров.</translation>
    </message>
    <message>
        <source>“%1” does not name a colleague.</source>
        <translation>«%1» не указывает на сотрудника.</translation>
    </message>
    <message>
        <source>“%1” is not a login; use letters, digits, dots and dashes.</source>
        <translation>«%1» не годится как имя входа; используйте буквы, цифры, точки и дефисы.</translation>
    </message>
    <message>
        <source>“%1” does not name a team.</source>
        <translation>«%1» не указывает на группу.</translation>
    </message>
    <message>
        <source>“%1” is not a role.</source>
        <translation>«%1» – не роль.</translation>
    </message>
    <message>
        <source>“%1” cannot be a title.</source>
        <translation>«%1» не годится как заголовок.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address; write it as in name@contoso.com.</source>
        <translation>«%1» – не адрес электронной почты; пишите, например, name@contoso.com.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number.</source>
        <translation>«%1» – не номер телефона.</translation>
    </message>
    <message>
        <source>“%1” is not a severity.</source>
        <translation>«%1» – не критичность.</translation>
    </message>
    <message>
        <source>“%1” is not an impact.</source>
        <translation>«%1» – не охват.</translation>
    </message>
    <message>
        <source>“%1” is not an urgency.</source>
        <translation>«%1» – не срочность.</translation>
    </message>
    <message>
        <source>“%1” is not a channel.</source>
        <translation>«%1» – не канал обращения.</translation>
    </message>
    <message>
        <source>“%1” is not a service.</source>
        <translation>«%1» – не служба.</translation>
    </message>
    <message>
        <source>“%1” is not a category.</source>
        <translation>«%1» – не категория.</translation>
    </message>
    <message>
        <source>“%1” is not a state.</source>
        <translation>«%1» – не состояние.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done with a ticket.</source>
        <translation>С заявкой нельзя сделать «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a reason to cancel a ticket.</source>
        <translation>«%1» – не причина отмены заявки.</translation>
    </message>
    <message>
        <source>“%1” is not a route.</source>
        <translation>«%1» – не путь эскалации.</translation>
    </message>
    <message>
        <source>“%1” is not an entitlement.</source>
        <translation>«%1» – не право на поддержку.</translation>
    </message>
    <message>
        <source>“%1” is not a case number of this target.</source>
        <translation>«%1» – не номер обращения для этого адресата.</translation>
    </message>
    <message>
        <source>“%1” is not a country; write its two letters, as in DE.</source>
        <translation>«%1» – не страна; укажите две буквы, например DE.</translation>
    </message>
    <message>
        <source>“%1” is not a cloud.</source>
        <translation>«%1» – не облако.</translation>
    </message>
    <message>
        <source>“%1” is not a type of partner.</source>
        <translation>«%1» – не тип партнера.</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be edited.</source>
        <translation>«%1» – не поле, которое можно изменить.</translation>
    </message>
    <message>
        <source>“%1” is not a value for this field.</source>
        <translation>«%1» не подходит для этого поля.</translation>
    </message>
    <message>
        <source>“%1” is not a date; write it as in 2026-11-23.</source>
        <translation>«%1» – не дата; пишите, например, 2026-11-23.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone; write it as in Europe/Berlin.</source>
        <translation>«%1» – не часовой пояс; пишите, например, Europe/Berlin.</translation>
    </message>
    <message>
        <source>The mapping cannot be used because of “%1”.</source>
        <translation>Сопоставление полей нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be used for this.</source>
        <translation>Файл «%1» для этого не годится.</translation>
    </message>
    <message>
        <source>“%1” is not a number that can be used here.</source>
        <translation>Число «%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>“%1” is not a language of this program.</source>
        <translation>В программе нет языка «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a number of minutes.</source>
        <translation>«%1» – не число минут.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an outage; write it as in EX226792.</source>
        <translation>«%1» – не номер сбоя; пишите, например, EX226792.</translation>
    </message>
    <message>
        <source>“%1” is not a support plan.</source>
        <translation>«%1» – не план поддержки.</translation>
    </message>
    <message>
        <source>There is no ticket %1; check the number.</source>
        <translation>Заявки %1 нет; проверьте номер.</translation>
    </message>
    <message>
        <source>No customer fits “%1”; give the tenant id, a domain or a part of the name, or import the customer first.</source>
        <translation>Нет клиента, подходящего под «%1»; укажите идентификатор (tenant ID), домен или часть названия либо сначала импортируйте клиента.</translation>
    </message>
    <message>
        <source>The customer has no contact “%1”; add the contact first.</source>
        <translation>У клиента нет контактного лица «%1»; сначала добавьте его.</translation>
    </message>
    <message>
        <source>No subscription fits “%1”; give its id or a part of its name.</source>
        <translation>Нет подписки, подходящей под «%1»; укажите ее идентификатор или часть названия.</translation>
    </message>
    <message>
        <source>Nobody has the login “%1”; look at the list of users.</source>
        <translation>Имени входа «%1» ни у кого нет; посмотрите список пользователей.</translation>
    </message>
    <message>
        <source>There is no team “%1”; look at the list of teams.</source>
        <translation>Группы «%1» нет; посмотрите список групп.</translation>
    </message>
    <message>
        <source>There is no mapping “%1”; name a shipped one or the path of a mapping file.</source>
        <translation>Сопоставления «%1» нет; укажите готовое или путь к файлу сопоставления.</translation>
    </message>
    <message>
        <source>There is no file “%1”; check the path.</source>
        <translation>Файла «%1» нет; проверьте путь.</translation>
    </message>
    <message>
        <source>No outage has the number “%1”.</source>
        <translation>Сбоя с номером «%1» нет.</translation>
    </message>
    <message>
        <source>There is no support plan “%1”.</source>
        <translation>Плана поддержки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” fits several customers: %2; give more of the name or the tenant id.</source>
        <translation>Под «%1» подходит несколько клиентов: %2; укажите название полнее или идентификатор (tenant ID).</translation>
    </message>
    <message>
        <source>“%1” fits several contacts: %2; give more of the name or the mail address.</source>
        <translation>Под «%1» подходит несколько контактных лиц: %2; укажите имя полнее или адрес почты.</translation>
    </message>
    <message>
        <source>“%1” fits several subscriptions: %2; give more of the name or the id.</source>
        <translation>Под «%1» подходит несколько подписок: %2; укажите название полнее или идентификатор.</translation>
    </message>
    <message>
        <source>“%1” fits several colleagues: %2; give the login.</source>
        <translation>Под «%1» подходит несколько сотрудников: %2; укажите имя входа.</translation>
    </message>
    <message>
        <source>“%1” fits several teams: %2; give more of the name.</source>
        <translation>Под «%1» подходит несколько групп: %2; укажите название полнее.</translation>
    </message>
    <message>
        <source>A customer with the tenant id %1 is known already; open that one.</source>
        <translation>Клиент с идентификатором (tenant ID) %1 уже есть; откройте его.</translation>
    </message>
    <message>
        <source>The customer “%1” is known already; open that one.</source>
        <translation>Клиент «%1» уже есть; откройте его.</translation>
    </message>
    <message>
        <source>The domain %1 belongs to a known customer already; open that one.</source>
        <translation>Домен %1 уже принадлежит известному клиенту; откройте его.</translation>
    </message>
    <message>
        <source>The contact “%1” is known already; edit that one.</source>
        <translation>Контактное лицо «%1» уже есть; измените его.</translation>
    </message>
    <message>
        <source>The login “%1” is taken; choose another one.</source>
        <translation>Имя входа «%1» занято; выберите другое.</translation>
    </message>
    <message>
        <source>There is a team “%1” already; choose another name.</source>
        <translation>Группа «%1» уже есть; выберите другое название.</translation>
    </message>
    <message>
        <source>There is a view “%1” of yours already; choose another name.</source>
        <translation>У вас уже есть представление «%1»; выберите другое имя.</translation>
    </message>
    <message>
        <source>This calendar never opens; give it opening hours.</source>
        <translation>Этот календарь никогда не открывается; задайте рабочее время.</translation>
    </message>
    <message>
        <source>Name the day of the week.</source>
        <translation>Назовите день недели.</translation>
    </message>
    <message>
        <source>Give the opening hours.</source>
        <translation>Укажите рабочее время.</translation>
    </message>
    <message>
        <source>Give a target for each severity.</source>
        <translation>Задайте срок для каждой критичности.</translation>
    </message>
    <message>
        <source>Give the duration.</source>
        <translation>Укажите длительность.</translation>
    </message>
    <message>
        <source>Say what happened, from the creation on.</source>
        <translation>Опишите, что произошло, начиная с создания.</translation>
    </message>
    <message>
        <source>The calendar cannot be used because of “%1”.</source>
        <translation>Календарь нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a day of the week; write mon, tue, wed, thu, fri, sat or sun.</source>
        <translation>«%1» — не день недели; пишите mon, tue, wed, thu, fri, sat или sun.</translation>
    </message>
    <message>
        <source>“%1” are no opening hours; write the earlier time first, as in 09:00-18:00.</source>
        <translation>«%1» — не рабочее время; сначала пишите более раннее, например 09:00-18:00.</translation>
    </message>
    <message>
        <source>The opening hours %1 overlap others of the same day.</source>
        <translation>Рабочее время %1 пересекается с другим в тот же день.</translation>
    </message>
    <message>
        <source>The target “%1” would ring after the resolution is due; give it less time.</source>
        <translation>Срок «%1» наступил бы позже срока решения; сократите его.</translation>
    </message>
    <message>
        <source>“%1” is not a duration; write it as in 90m or 8h.</source>
        <translation>«%1» — не длительность; пишите, например, 90m или 8h.</translation>
    </message>
    <message>
        <source>The story cannot be read at “%1”; compare it with the description of story files.</source>
        <translation>Историю не удается прочесть в месте «%1»; сверьтесь с описанием файлов историй.</translation>
    </message>
    <message>
        <source>Give opening hours that do not overlap.</source>
        <translation>Задайте рабочее время без пересечений.</translation>
    </message>
    <message>
        <source>Somebody else changed the contact “%1” meanwhile; look at it again and repeat your change.</source>
        <translation>Контактное лицо «%1» за это время изменил кто-то другой; посмотрите на него снова и повторите изменение.</translation>
    </message>
    <message>
        <source>Choose a guide for this ticket first.</source>
        <translation>Сначала выберите руководство для этой заявки.</translation>
    </message>
    <message>
        <source>The rules cannot be used because of “%1”.</source>
        <translation>Правила нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The described case cannot be used because of “%1”.</source>
        <translation>Описанный случай нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The guide cannot be used because of “%1”.</source>
        <translation>Руководство нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The article cannot be used because of “%1”.</source>
        <translation>Статью нельзя использовать из-за «%1».</translation>
    </message>
    <message>
        <source>The guide has no “%1” here; look at the questions again.</source>
        <translation>В руководстве здесь нет «%1»; посмотрите вопросы еще раз.</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>Commercial</source>
        <comment>Microsoft cloud</comment>
        <translation>Коммерческое</translation>
    </message>
    <message>
        <source>Government Community Cloud</source>
        <comment>Microsoft cloud</comment>
        <translation>Government Community Cloud (GCC)</translation>
    </message>
    <message>
        <source>US Government</source>
        <comment>Microsoft cloud</comment>
        <translation>Для госорганов США</translation>
    </message>
    <message>
        <source>China (21Vianet)</source>
        <comment>Microsoft cloud</comment>
        <translation>Китай (21Vianet)</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>relationship to the partner</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Reseller</source>
        <comment>relationship to the partner</comment>
        <translation>Торговый посредник</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>relationship to the partner</comment>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Syndication</source>
        <comment>relationship to the partner</comment>
        <translation>Синдикация</translation>
    </message>
    <message>
        <source>Microsoft support</source>
        <comment>relationship to the partner</comment>
        <translation>Поддержка Майкрософт</translation>
    </message>
    <message>
        <source>None</source>
        <comment>relationship to the partner</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>DAP</source>
        <comment>access to the tenant</comment>
        <translation>DAP</translation>
    </message>
    <message>
        <source>GDAP</source>
        <comment>access to the tenant</comment>
        <translation>GDAP</translation>
    </message>
    <message>
        <source>Approval pending</source>
        <comment>access to the tenant</comment>
        <translation>Ожидает одобрения</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>access to the tenant</comment>
        <translation>Одобрен</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>access to the tenant</comment>
        <translation>Действует</translation>
    </message>
    <message>
        <source>Termination requested</source>
        <comment>access to the tenant</comment>
        <translation>Запрошено прекращение</translation>
    </message>
    <message>
        <source>Terminated</source>
        <comment>access to the tenant</comment>
        <translation>Прекращен</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>access to the tenant</comment>
        <translation>Истек</translation>
    </message>
    <message>
        <source>Direct bill partner</source>
        <comment>type of partner</comment>
        <translation>Партнер с прямым выставлением счетов</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <comment>type of partner</comment>
        <translation>Непрямой поставщик</translation>
    </message>
    <message>
        <source>Indirect reseller</source>
        <comment>type of partner</comment>
        <translation>Непрямой торговый посредник</translation>
    </message>
    <message>
        <source>Advisor</source>
        <comment>type of partner</comment>
        <translation>Консультант</translation>
    </message>
    <message>
        <source>Signature Cloud Support</source>
        <comment>support plan</comment>
        <translation>Signature Cloud Support</translation>
    </message>
    <message>
        <source>Advanced Support for Partners</source>
        <comment>support plan</comment>
        <translation>Расширенная поддержка для партнеров (Advanced)</translation>
    </message>
    <message>
        <source>Premier Support for Partners</source>
        <comment>support plan</comment>
        <translation>Поддержка Premier для партнеров</translation>
    </message>
    <message>
        <source>Partner Cloud Support</source>
        <comment>support plan</comment>
        <translation>Partner Cloud Support</translation>
    </message>
    <message>
        <source>Unified Support</source>
        <comment>support plan</comment>
        <translation>Unified Support</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>subscription</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>subscription</comment>
        <translation>Активна</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>subscription</comment>
        <translation>Приостановлена</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>subscription</comment>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>subscription</comment>
        <translation>Истекла</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>subscription</comment>
        <translation>Ожидает активации</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>subscription</comment>
        <translation>Отключена</translation>
    </message>
    <message>
        <source>Not billed</source>
        <comment>billing of a subscription</comment>
        <translation>Без оплаты</translation>
    </message>
    <message>
        <source>By usage</source>
        <comment>billing of a subscription</comment>
        <translation>По потреблению</translation>
    </message>
    <message>
        <source>By licence</source>
        <comment>billing of a subscription</comment>
        <translation>По лицензиям</translation>
    </message>
    <message>
        <source>Benefit</source>
        <comment>billing of a subscription</comment>
        <translation>Льгота</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>billing cycle</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Monthly</source>
        <comment>billing cycle</comment>
        <translation>Ежемесячно</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>billing cycle</comment>
        <translation>Ежегодно</translation>
    </message>
    <message>
        <source>None</source>
        <comment>billing cycle</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>billing cycle</comment>
        <translation>Однократно</translation>
    </message>
    <message>
        <source>Every three years</source>
        <comment>billing cycle</comment>
        <translation>Раз в три года</translation>
    </message>
    <message>
        <source>Every two years</source>
        <comment>billing cycle</comment>
        <translation>Раз в два года</translation>
    </message>
    <message>
        <source>New commerce</source>
        <comment>commerce model</comment>
        <translation>Новая коммерция</translation>
    </message>
    <message>
        <source>Legacy</source>
        <comment>commerce model</comment>
        <translation>Прежняя модель</translation>
    </message>
    <message>
        <source>Customer list of Partner Center</source>
        <comment>kind of file</comment>
        <translation>Список клиентов из Центра партнеров</translation>
    </message>
    <message>
        <source>Subscription list of Partner Center</source>
        <comment>kind of file</comment>
        <translation>Список подписок из Центра партнеров</translation>
    </message>
    <message>
        <source>Customers from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Клиенты из PowerShell</translation>
    </message>
    <message>
        <source>Subscriptions from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Подписки из PowerShell</translation>
    </message>
    <message>
        <source>Service requests from PowerShell</source>
        <comment>kind of file</comment>
        <translation>Запросы на обслуживание из PowerShell</translation>
    </message>
    <message>
        <source>Customers from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Клиенты из REST API</translation>
    </message>
    <message>
        <source>Subscriptions from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Подписки из REST API</translation>
    </message>
    <message>
        <source>Azure entitlements from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Права Azure из REST API</translation>
    </message>
    <message>
        <source>Service requests from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Запросы на обслуживание из REST API</translation>
    </message>
    <message>
        <source>Support topics from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Темы поддержки из REST API</translation>
    </message>
    <message>
        <source>Offers from the REST interface</source>
        <comment>kind of file</comment>
        <translation>Предложения из REST API</translation>
    </message>
    <message>
        <source>Product names</source>
        <comment>kind of file</comment>
        <translation>Названия продуктов</translation>
    </message>
    <message>
        <source>Ticket log of another helpdesk</source>
        <comment>kind of file</comment>
        <translation>Журнал заявок другой системы</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>severity of a service request</comment>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity of a service request</comment>
        <translation>Критическая</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>severity of a service request</comment>
        <translation>Умеренная</translation>
    </message>
    <message>
        <source>Minimal</source>
        <comment>severity of a service request</comment>
        <translation>Минимальная</translation>
    </message>
    <message>
        <source>None</source>
        <comment>status of a service request</comment>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a service request</comment>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a service request</comment>
        <translation>Закрыт</translation>
    </message>
    <message>
        <source>Attention needed</source>
        <comment>status of a service request</comment>
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>A – critical</source>
        <comment>severity</comment>
        <translation>A – критическая</translation>
    </message>
    <message>
        <source>B – moderate</source>
        <comment>severity</comment>
        <translation>B – умеренная</translation>
    </message>
    <message>
        <source>C – minimal</source>
        <comment>severity</comment>
        <translation>C – минимальная</translation>
    </message>
    <message>
        <source>Everyone</source>
        <comment>how many are hit</comment>
        <translation>Все</translation>
    </message>
    <message>
        <source>Some people</source>
        <comment>how many are hit</comment>
        <translation>Несколько человек</translation>
    </message>
    <message>
        <source>One person</source>
        <comment>how many are hit</comment>
        <translation>Один человек</translation>
    </message>
    <message>
        <source>Work has stopped</source>
        <comment>how hard work is hit</comment>
        <translation>Работа остановилась</translation>
    </message>
    <message>
        <source>Work is hindered</source>
        <comment>how hard work is hit</comment>
        <translation>Работа затруднена</translation>
    </message>
    <message>
        <source>Work goes on</source>
        <comment>how hard work is hit</comment>
        <translation>Работа продолжается</translation>
    </message>
    <message>
        <source>Azure</source>
        <comment>service family</comment>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Dynamics 365</source>
        <comment>service family</comment>
        <translation>Dynamics 365</translation>
    </message>
    <message>
        <source>Office 365</source>
        <comment>service family</comment>
        <translation>Office 365</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>service family</comment>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Commercial</source>
        <comment>kind of request</comment>
        <translation>Коммерческий вопрос</translation>
    </message>
    <message>
        <source>Technical</source>
        <comment>kind of request</comment>
        <translation>Технический вопрос</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>kind of request</comment>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Phone</source>
        <comment>how a request reached us</comment>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <comment>how a request reached us</comment>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Portal</source>
        <comment>how a request reached us</comment>
        <translation>Портал</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>how a request reached us</comment>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Import</source>
        <comment>how a request reached us</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Customer message</source>
        <comment>entry of the conversation</comment>
        <translation>Сообщение клиента</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>entry of the conversation</comment>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <comment>entry of the conversation</comment>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Phone call</source>
        <comment>entry of the conversation</comment>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>Created</source>
        <comment>entry of the history</comment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Message</source>
        <comment>entry of the history</comment>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>State</source>
        <comment>entry of the history</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>entry of the history</comment>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Escalation</source>
        <comment>entry of the history</comment>
        <translation>Эскалация</translation>
    </message>
    <message>
        <source>Undone</source>
        <comment>entry of the history</comment>
        <translation>Отмена действия</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>entry of the history</comment>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>field of a ticket</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>field of a ticket</comment>
        <translation>Критичность</translation>
    </message>
    <message>
        <source>Impact</source>
        <comment>field of a ticket</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <comment>field of a ticket</comment>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>field of a ticket</comment>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <comment>field of a ticket</comment>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type</source>
        <comment>field of a ticket</comment>
        <translation>Тип проблемы</translation>
    </message>
    <message>
        <source>Channel</source>
        <comment>field of a ticket</comment>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>field of a ticket</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>field of a ticket</comment>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <comment>field of a ticket</comment>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Subscription</source>
        <comment>field of a ticket</comment>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Assignee</source>
        <comment>field of a ticket</comment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>field of a ticket</comment>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Last change</source>
        <comment>order of a list</comment>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Creation</source>
        <comment>order of a list</comment>
        <translation>Создание</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>order of a list</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Severity</source>
        <comment>order of a list</comment>
        <translation>Крит.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>order of a list</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Customer</source>
        <comment>order of a list</comment>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>order of a list</comment>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Assignee</source>
        <comment>order of a list</comment>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Needs me now</source>
        <comment>view of the queue</comment>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>My tickets</source>
        <comment>view of the queue</comment>
        <translation>Мои заявки</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view of the queue</comment>
        <translation>Без исполнителя</translation>
    </message>
    <message>
        <source>New tickets</source>
        <comment>view of the queue</comment>
        <translation>Новые заявки</translation>
    </message>
    <message>
        <source>In work</source>
        <comment>view of the queue</comment>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <comment>view of the queue</comment>
        <translation>Ожидают клиента</translation>
    </message>
    <message>
        <source>With Microsoft</source>
        <comment>view of the queue</comment>
        <translation>В Майкрософт</translation>
    </message>
    <message>
        <source>To be approved</source>
        <comment>view of the queue</comment>
        <translation>На согласовании</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view of the queue</comment>
        <translation>Решенные</translation>
    </message>
    <message>
        <source>All open tickets</source>
        <comment>view of the queue</comment>
        <translation>Все открытые</translation>
    </message>
    <message>
        <source>New</source>
        <comment>ticket state</comment>
        <translation>Новая</translation>
    </message>
    <message>
        <source>In diagnosis</source>
        <comment>ticket state</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Being resolved</source>
        <comment>ticket state</comment>
        <translation>Решается</translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <comment>ticket state</comment>
        <translation>Ожидает клиента</translation>
    </message>
    <message>
        <source>Escalation in review</source>
        <comment>ticket state</comment>
        <translation>Эскалация на согласовании</translation>
    </message>
    <message>
        <source>Escalated</source>
        <comment>ticket state</comment>
        <translation>Эскалирована</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>ticket state</comment>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>ticket state</comment>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>New</source>
        <comment>group of ticket states</comment>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>group of ticket states</comment>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>group of ticket states</comment>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>group of ticket states</comment>
        <translation>Решенные</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>group of ticket states</comment>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>Start diagnosis</source>
        <comment>button</comment>
        <translation>Начать диагностику</translation>
    </message>
    <message>
        <source>Within our boundaries</source>
        <comment>button</comment>
        <translation>Решаем сами</translation>
    </message>
    <message>
        <source>Request escalation</source>
        <comment>button</comment>
        <translation>Запросить эскалацию</translation>
    </message>
    <message>
        <source>Approve escalation</source>
        <comment>button</comment>
        <translation>Согласовать эскалацию</translation>
    </message>
    <message>
        <source>Reject escalation</source>
        <comment>button</comment>
        <translation>Отклонить эскалацию</translation>
    </message>
    <message>
        <source>Record as filed</source>
        <comment>button</comment>
        <translation>Отметить как поданную</translation>
    </message>
    <message>
        <source>Take back</source>
        <comment>button</comment>
        <translation>Вернуть в работу</translation>
    </message>
    <message>
        <source>Ask the customer</source>
        <comment>button</comment>
        <translation>Спросить клиента</translation>
    </message>
    <message>
        <source>Customer replied</source>
        <comment>button</comment>
        <translation>Клиент ответил</translation>
    </message>
    <message>
        <source>Resolve</source>
        <comment>button</comment>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Customer confirmed</source>
        <comment>button</comment>
        <translation>Клиент подтвердил</translation>
    </message>
    <message>
        <source>Reopen</source>
        <comment>button</comment>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <comment>button</comment>
        <translation>Отменить заявку</translation>
    </message>
    <message>
        <source>Agent</source>
        <comment>role</comment>
        <translation>Агент</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <comment>role</comment>
        <translation>Руководитель</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Администратор</translation>
    </message>
    <message>
        <source>Microsoft 365 admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Microsoft 365</translation>
    </message>
    <message>
        <source>Azure portal</source>
        <comment>escalation route</comment>
        <translation>Портал Azure</translation>
    </message>
    <message>
        <source>Power Platform admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Power Platform</translation>
    </message>
    <message>
        <source>Lifecycle Services</source>
        <comment>escalation route</comment>
        <translation>Lifecycle Services</translation>
    </message>
    <message>
        <source>Business Central admin center</source>
        <comment>escalation route</comment>
        <translation>Центр администрирования Business Central</translation>
    </message>
    <message>
        <source>Partner Center</source>
        <comment>escalation route</comment>
        <translation>Центр партнеров</translation>
    </message>
    <message>
        <source>Indirect provider</source>
        <comment>escalation route</comment>
        <translation>Непрямой поставщик</translation>
    </message>
    <message>
        <source>Outsourced support</source>
        <comment>escalation route</comment>
        <translation>Внешняя поддержка</translation>
    </message>
    <message>
        <source>Publisher of the product</source>
        <comment>escalation route</comment>
        <translation>Издатель продукта</translation>
    </message>
    <message>
        <source>Microsoft Security Response Center</source>
        <comment>escalation route</comment>
        <translation>Microsoft Security Response Center</translation>
    </message>
    <message>
        <source>The customer calls Microsoft</source>
        <comment>escalation route</comment>
        <translation>Клиент обращается в Майкрософт сам</translation>
    </message>
    <message>
        <source>Requested</source>
        <comment>escalation</comment>
        <translation>Запрошена</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>escalation</comment>
        <translation>Согласована</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>escalation</comment>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Filed</source>
        <comment>escalation</comment>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>escalation</comment>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>outcome of an escalation</comment>
        <translation>Исправлено</translation>
    </message>
    <message>
        <source>Works as designed</source>
        <comment>outcome of an escalation</comment>
        <translation>Работает как задумано</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>outcome of an escalation</comment>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Known as a bug</source>
        <comment>outcome of an escalation</comment>
        <translation>Известная ошибка</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>outcome of an escalation</comment>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Credit granted</source>
        <comment>outcome of an escalation</comment>
        <translation>Предоставлен кредит</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Дубликат</translation>
    </message>
    <message>
        <source>Spam</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Withdrawn by the customer</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Отозвана клиентом</translation>
    </message>
    <message>
        <source>Not a customer of ours</source>
        <comment>why a ticket was cancelled</comment>
        <translation>Не наш клиент</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>order of a list</comment>
        <translation>Срок</translation>
    </message>
    <message>
        <source>First reply</source>
        <comment>service level clock</comment>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Next reply</source>
        <comment>service level clock</comment>
        <translation>Следующий ответ</translation>
    </message>
    <message>
        <source>Update</source>
        <comment>service level clock</comment>
        <translation>Известие клиенту</translation>
    </message>
    <message>
        <source>Solution</source>
        <comment>service level clock</comment>
        <translation>Решение</translation>
    </message>
    <message>
        <source>No clock</source>
        <comment>state of a service level clock</comment>
        <translation>Нет срока</translation>
    </message>
    <message>
        <source>Running</source>
        <comment>state of a service level clock</comment>
        <translation>Идет</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>state of a service level clock</comment>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>state of a service level clock</comment>
        <translation>Соблюден</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>state of a service level clock</comment>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <comment>entry of the history</comment>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>undocumented problem</source>
        <comment>why it goes to Microsoft</comment>
        <translation>неописанная проблема</translation>
    </message>
    <message>
        <source>service not available</source>
        <comment>why it goes to Microsoft</comment>
        <translation>служба недоступна</translation>
    </message>
    <message>
        <source>fault of the product</source>
        <comment>why it goes to Microsoft</comment>
        <translation>ошибка продукта</translation>
    </message>
    <message>
        <source>large network disruption</source>
        <comment>why it goes to Microsoft</comment>
        <translation>крупный сбой сети</translation>
    </message>
    <message>
        <source>regional, many tenants</source>
        <comment>why it goes to Microsoft</comment>
        <translation>региональный сбой, много тенантов</translation>
    </message>
</context>
<context>
    <name>ReasonPresenter</name>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <translation>Действие «%1» невозможно в состоянии «%2».</translation>
    </message>
    <message>
        <source>This needs the role “%1”.</source>
        <translation>Для этого нужна роль «%1».</translation>
    </message>
    <message>
        <source>The customer is not known yet.</source>
        <translation>Клиент еще не определен.</translation>
    </message>
    <message>
        <source>The contact is not authorised to open requests; give a reason to take it all the same.</source>
        <translation>Это контактное лицо не уполномочено создавать заявки; укажите причину, чтобы все же принять ее.</translation>
    </message>
    <message>
        <source>The diagnosis is not complete; give a reason to skip the rest of it.</source>
        <translation>Диагностика не завершена; укажите причину, чтобы пропустить остальное.</translation>
    </message>
    <message>
        <source>Choose the route of the escalation.</source>
        <translation>Выберите путь эскалации.</translation>
    </message>
    <message>
        <source>“%1” is not a known route.</source>
        <translation>Путь эскалации «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Name the entitlement that the escalation uses.</source>
        <translation>Укажите, какое право на поддержку использует эскалация.</translation>
    </message>
    <message>
        <source>Record what service health says now.</source>
        <translation>Запишите, что сейчас показывает работоспособность службы.</translation>
    </message>
    <message>
        <source>Write down the evidence that is handed over.</source>
        <translation>Запишите, какие материалы передаются.</translation>
    </message>
    <message>
        <source>Severity A needs a contact who can be phoned around the clock.</source>
        <translation>Для критичности A нужен человек, которому можно звонить круглосуточно.</translation>
    </message>
    <message>
        <source>The escalation is chargeable and its cost is not approved.</source>
        <translation>Эскалация платная, и ее стоимость не согласована.</translation>
    </message>
    <message>
        <source>Somebody else than the requester must decide on the escalation.</source>
        <translation>Решение об эскалации должен принять не тот, кто ее запросил.</translation>
    </message>
    <message>
        <source>The escalation is approved already.</source>
        <translation>Эскалация уже согласована.</translation>
    </message>
    <message>
        <source>The escalation is not approved yet.</source>
        <translation>Эскалация еще не согласована.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Give the case number that “%1” answered with.</source>
        <translation>Укажите номер обращения, который присвоил адресат «%1».</translation>
    </message>
    <message>
        <source>“%1” is not a service request number; it has 15 digits.</source>
        <translation>«%1» – не номер запроса на обслуживание; в нем 15 цифр.</translation>
    </message>
    <message>
        <source>Choose how the escalation ended.</source>
        <translation>Выберите, чем закончилась эскалация.</translation>
    </message>
    <message>
        <source>“%1” is not a known outcome.</source>
        <translation>Результат «%1» неизвестен.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Напишите сообщение.</translation>
    </message>
    <message>
        <source>Write down the cause.</source>
        <translation>Запишите причину.</translation>
    </message>
    <message>
        <source>Write down the solution.</source>
        <translation>Запишите решение.</translation>
    </message>
    <message>
        <source>Choose why the ticket is cancelled.</source>
        <translation>Выберите, почему заявка отменяется.</translation>
    </message>
    <message>
        <source>This is the last administrator; make somebody else one first.</source>
        <translation>Это последний администратор; сначала назначьте другого.</translation>
    </message>
    <message>
        <source>The row has too few cells: %1 instead of %2.</source>
        <translation>В строке слишком мало ячеек: %1 вместо %2.</translation>
    </message>
    <message>
        <source>The row has too many cells: %1 instead of %2.</source>
        <translation>В строке слишком много ячеек: %1 вместо %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens in this row and never closes.</source>
        <translation>В этой строке открывается кавычка, которая нигде не закрывается.</translation>
    </message>
    <message>
        <source>This item is a bare value and not an object.</source>
        <translation>Этот элемент – простое значение, а не объект.</translation>
    </message>
    <message>
        <source>The column “%1” is empty and must not be.</source>
        <translation>Столбец «%1» пуст, а должен быть заполнен.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a known value.</source>
        <translation>В столбце «%1» стоит «%2», такое значение неизвестно.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a number.</source>
        <translation>В столбце «%1» стоит «%2», это не число.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is neither true nor false.</source>
        <translation>В столбце «%1» стоит «%2», это не «да» и не «нет».</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a date.</source>
        <translation>В столбце «%1» стоит «%2», это не дата.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, and the file mixes day/month with month/day.</source>
        <translation>В столбце «%1» стоит «%2», а в файле смешаны записи «день/месяц» и «месяц/день».</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not a GUID.</source>
        <translation>В столбце «%1» стоит «%2», это не GUID.</translation>
    </message>
    <message>
        <source>The column “%1” holds the placeholder “%2” instead of a GUID.</source>
        <translation>В столбце «%1» вместо GUID стоит заглушка «%2».</translation>
    </message>
    <message>
        <source>The file announces %1 entries and holds %2; import the other pages too.</source>
        <translation>Файл обещает записей: %1, а содержит: %2; импортируйте и остальные страницы.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read as month/day.</source>
        <translation>Даты вида «%1» прочитаны как «месяц/день».</translation>
    </message>
    <message>
        <source>The file does not tell its encoding; it was read as %1.</source>
        <translation>Кодировка в файле не указана; он прочитан как %1.</translation>
    </message>
    <message>
        <source>The column “%1” holds “%2”, which is not known; the row was taken all the same.</source>
        <translation>В столбце «%1» стоит «%2», это значение неизвестно; строка все же принята.</translation>
    </message>
    <message numerus="yes">
        <source>%n escalation(s) have not come back; acknowledge this to resolve all the same.</source>
        <translation>
            <numerusform>%n эскалация не вернулась; подтвердите это, чтобы все же решить заявку.</numerusform>
            <numerusform>%n эскалации не вернулись; подтвердите это, чтобы все же решить заявку.</numerusform>
            <numerusform>%n эскалаций не вернулись; подтвердите это, чтобы все же решить заявку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child ticket(s) are still open.</source>
        <translation>
            <numerusform>Еще открыта %n дочерняя заявка.</numerusform>
            <numerusform>Еще открыты %n дочерние заявки.</numerusform>
            <numerusform>Еще открыто %n дочерних заявок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) name no time zone and were read as UTC.</source>
        <translation>
            <numerusform>У %n даты нет часового пояса, она прочитана как UTC.</numerusform>
            <numerusform>У %n дат нет часового пояса, они прочитаны как UTC.</numerusform>
            <numerusform>У %n дат нет часового пояса, они прочитаны как UTC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that say the same thing twice were merged.</source>
        <translation>
            <numerusform>Объединена %n повторяющаяся строка.</numerusform>
            <numerusform>Объединены %n повторяющиеся строки.</numerusform>
            <numerusform>Объединено %n повторяющихся строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer with the tenant id %1 is not known; import the customers first.</source>
        <translation>Клиент с идентификатором (tenant ID) %1 неизвестен; сначала импортируйте клиентов.</translation>
    </message>
    <message>
        <source>The Azure plan %1 is not known; import the subscriptions first.</source>
        <translation>План Azure %1 неизвестен; сначала импортируйте подписки.</translation>
    </message>
    <message>
        <source>The subscription %1 belongs to another customer already: %2.</source>
        <translation>Подписка %1 уже принадлежит другому клиенту: %2.</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>line %1: %2</source>
        <translation>строка %1: %2</translation>
    </message>
    <message>
        <source>it is not a plain file</source>
        <translation>это не обычный файл</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
            <numerusform>%n ч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>a span of time</comment>
        <translation>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
            <numerusform>%n дн.</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>только что</translation>
    </message>
    <message>
        <source>today</source>
        <comment>the last day</comment>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Tickets: create, find, work on them</source>
        <translation>Заявки: создание, поиск, работа с ними</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Schema version</source>
        <translation>Версия схемы</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Active tickets</source>
        <translation>Активные заявки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Creating tickets</source>
        <translation>Создание заявок</translation>
    </message>
    <message>
        <source>helpdeskctl: Argument %1 is not UTF-8 text. Write it in UTF-8.
</source>
        <translation>helpdeskctl: Аргумент %1 – не текст в UTF-8. Запишите его в UTF-8.
</translation>
    </message>
    <message>
        <source>helpdeskctl: The answer could not be written: %1.
</source>
        <translation>helpdeskctl: Не удалось вывести ответ: %1.
</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Пример:</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number from %2 to %3</source>
        <translation>«%1» – не целое число от %2 до %3</translation>
    </message>
    <message>
        <source>The ticket&apos;s number</source>
        <translation>Номер заявки</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a ticket number</source>
        <translation>«%1» – не номер заявки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>«%1» – не из списка: %2</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>ПАРАМЕТРЫ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>КОМАНДА</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Аргументы</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(обязательно)</translation>
    </message>
    <message>
        <source>Support desk of a Microsoft CSP partner, on the command line.</source>
        <translation>Служба поддержки партнера Майкрософт CSP в командной строке.</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Показывает эту справку</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Показывает версию</translation>
    </message>
    <message>
        <source>The workspace file; without it HELPDESK_WORKSPACE, else your own workspace</source>
        <translation>Файл рабочей области; если не указан – HELPDESK_WORKSPACE, иначе ваша собственная область</translation>
    </message>
    <message>
        <source>Who works; without it the first administrator</source>
        <translation>Кто работает; если не указано – первый администратор</translation>
    </message>
    <message>
        <source>How the answer is written: table, csv or json</source>
        <translation>Вид ответа: table, csv или json</translation>
    </message>
    <message>
        <source>%1. See: %2 --help</source>
        <translation>%1. Справка: %2 --help</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2</source>
        <translation>«%1» – не команда; есть %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; write -- before texts that begin with a dash</source>
        <translation>«%1» здесь не известно; перед текстом, который начинается с дефиса, пишите --</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many; put texts with spaces in quotes</source>
        <translation>«%1» – лишний аргумент; тексты с пробелами берите в кавычки</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>Не указано: %1</translation>
    </message>
    <message>
        <source>A command is missing; there are %1</source>
        <translation>Не указана команда; есть %1</translation>
    </message>
    <message>
        <source>The command line was not understood: %1</source>
        <translation>Не удалось разобрать командную строку: %1</translation>
    </message>
    <message>
        <source>Team servers cannot be opened yet: %1. Name a workspace file with --workspace.</source>
        <translation>Серверы команд пока не поддерживаются: %1. Укажите файл рабочей области в --workspace.</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 из %3</translation>
    </message>
    <message>
        <source>Prints a script that completes commands in the shell</source>
        <translation>Выводит сценарий автодополнения команд для оболочки</translation>
    </message>
    <message>
        <source>The shell</source>
        <translation>Оболочка</translation>
    </message>
    <message>
        <source>Contact %1 is added.</source>
        <translation>Контактное лицо добавлено: %1.</translation>
    </message>
    <message>
        <source>The people on the customer&apos;s side</source>
        <translation>Люди на стороне клиента</translation>
    </message>
    <message>
        <source>Adds a contact</source>
        <translation>Добавляет контактное лицо</translation>
    </message>
    <message>
        <source>Tenant id, domain or a unique part of the name</source>
        <translation>Идентификатор (tenant ID), домен или однозначная часть названия</translation>
    </message>
    <message>
        <source>The person&apos;s name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Language, for example de</source>
        <translation>Язык, например de</translation>
    </message>
    <message>
        <source>May open requests for the customer</source>
        <translation>Может создавать заявки от имени клиента</translation>
    </message>
    <message>
        <source>Can be reached around the clock</source>
        <translation>Доступен круглосуточно</translation>
    </message>
    <message>
        <source>Customer %1 is added.</source>
        <translation>Клиент добавлен: %1.</translation>
    </message>
    <message>
        <source>Adds a customer by hand</source>
        <translation>Добавляет клиента вручную</translation>
    </message>
    <message>
        <source>The company&apos;s name</source>
        <translation>Название компании</translation>
    </message>
    <message>
        <source>The tenant id, a GUID</source>
        <translation>Идентификатор клиента (tenant ID), GUID</translation>
    </message>
    <message>
        <source>The primary domain</source>
        <translation>Основной домен</translation>
    </message>
    <message>
        <source>Two letters, for example DE</source>
        <translation>Две буквы, например DE</translation>
    </message>
    <message>
        <source>The cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Our relationship</source>
        <translation>Отношение к нам</translation>
    </message>
    <message>
        <source>A note for colleagues</source>
        <translation>Заметка для коллег</translation>
    </message>
    <message>
        <source>The companies we support</source>
        <translation>Компании, которые мы поддерживаем</translation>
    </message>
    <message>
        <source>Lists customers in the order of their names</source>
        <translation>Выводит клиентов в порядке названий</translation>
    </message>
    <message>
        <source>Only those with this part in the name</source>
        <translation>Только с такой частью в названии</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше стольких</translation>
    </message>
    <message>
        <source>Shows a customer with contacts, subscriptions and open tickets</source>
        <translation>Показывает клиента с контактными лицами, подписками и открытыми заявками</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Between cells; without it as the language has it</source>
        <translation>Разделитель ячеек; если не указан – по языку</translation>
    </message>
    <message>
        <source>Time zone of the times, for example Europe/Berlin or UTC</source>
        <translation>Часовой пояс времен, например Europe/Berlin или UTC</translation>
    </message>
    <message>
        <source>Without byte order mark</source>
        <translation>Без метки порядка байтов</translation>
    </message>
    <message>
        <source>Leave texts that look like formulas as they are</source>
        <translation>Оставить тексты, похожие на формулы, как есть</translation>
    </message>
    <message>
        <source>What the first line says</source>
        <translation>Что стоит в первой строке</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Rows written to %1: %2</source>
        <translation>Строк записано в %1: %2</translation>
    </message>
    <message>
        <source>Tickets; without a query the active ones</source>
        <translation>Заявки; без запроса – активные</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Строка поиска</translation>
    </message>
    <message>
        <source>Subscriptions of all customers</source>
        <translation>Подписки всех клиентов</translation>
    </message>
    <message>
        <source>Writes lists to CSV files</source>
        <translation>Записывает списки в файлы CSV</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Больше нет в файле</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, строка %2: %3</translation>
    </message>
    <message>
        <source>Dry run: nothing was changed.</source>
        <translation>Пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>такого файла нет</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>нет прав</translation>
    </message>
    <message>
        <source>Takes in files of Partner Center, PowerShell or another helpdesk</source>
        <translation>Импортирует файлы Центра партнеров, PowerShell или другой системы</translation>
    </message>
    <message>
        <source>The files; what they are is recognised by their content</source>
        <translation>Файлы; их вид распознается по содержимому</translation>
    </message>
    <message>
        <source>What the files are, when it is not recognised</source>
        <translation>Вид файлов, если он не распознан</translation>
    </message>
    <message>
        <source>Whose they are, for files that do not say: tenant id, domain or name</source>
        <translation>Чьи это файлы, если в них не сказано: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>How another helpdesk&apos;s log is read: a shipped mapping&apos;s name, or a mapping file</source>
        <translation>Как читать журнал другой системы: имя готового сопоставления или файл сопоставления</translation>
    </message>
    <message>
        <source>Only shows what would change</source>
        <translation>Только показывает, что изменилось бы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Тип партнера</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Partner id</source>
        <translation>Идентификатор партнера</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Support mail</source>
        <translation>Почта поддержки</translation>
    </message>
    <message>
        <source>Support phone</source>
        <translation>Телефон поддержки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Escalations need approval</source>
        <translation>Эскалации согласуются</translation>
    </message>
    <message>
        <source>Our name</source>
        <translation>Наше название</translation>
    </message>
    <message>
        <source>Our tenant id, a GUID</source>
        <translation>Наш идентификатор (tenant ID), GUID</translation>
    </message>
    <message>
        <source>Our partner id</source>
        <translation>Наш идентификатор партнера</translation>
    </message>
    <message>
        <source>For example Europe/Berlin</source>
        <translation>Например, Europe/Berlin</translation>
    </message>
    <message>
        <source>Where customers write</source>
        <translation>Куда пишут клиенты</translation>
    </message>
    <message>
        <source>Where customers call</source>
        <translation>Куда звонят клиенты</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Адрес сайта</translation>
    </message>
    <message>
        <source>What we are in the programme</source>
        <translation>Кто мы в программе</translation>
    </message>
    <message>
        <source>Whether escalations need another person&apos;s approval</source>
        <translation>Нужно ли, чтобы эскалации согласовывал другой человек</translation>
    </message>
    <message>
        <source>Who we are in the programme</source>
        <translation>Кто мы в программе</translation>
    </message>
    <message>
        <source>Shows our profile</source>
        <translation>Показывает наш профиль</translation>
    </message>
    <message>
        <source>Changes our profile; administrators only</source>
        <translation>Меняет наш профиль; только администраторы</translation>
    </message>
    <message>
        <source>The customers&apos; subscriptions</source>
        <translation>Подписки клиентов</translation>
    </message>
    <message>
        <source>Lists subscriptions</source>
        <translation>Выводит подписки</translation>
    </message>
    <message>
        <source>Only this customer&apos;s: tenant id, domain or name</source>
        <translation>Только этого клиента: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>Shows a subscription and where it goes next</source>
        <translation>Показывает подписку и ее следующее состояние</translation>
    </message>
    <message>
        <source>Subscription id, Azure subscription id or a unique part of the name</source>
        <translation>Идентификатор подписки, идентификатор подписки Azure или однозначная часть названия</translation>
    </message>
    <message>
        <source>Whose it is: tenant id, domain or name</source>
        <translation>Чья она: идентификатор (tenant ID), домен или название</translation>
    </message>
    <message>
        <source>Ticket #%1 is assigned to %2.</source>
        <translation>Исполнитель заявки #%1: %2.</translation>
    </message>
    <message>
        <source>Ticket #%1 is assigned to nobody.</source>
        <translation>У заявки #%1 нет исполнителя.</translation>
    </message>
    <message>
        <source>Gives a ticket to somebody</source>
        <translation>Назначает заявке исполнителя</translation>
    </message>
    <message>
        <source>A login, me, or none</source>
        <translation>Имя входа, me или none</translation>
    </message>
    <message>
        <source>Makes a ticket and prints its number</source>
        <translation>Создает заявку и выводит ее номер</translation>
    </message>
    <message>
        <source>What it is about, in one line</source>
        <translation>О чем она, одной строкой</translation>
    </message>
    <message>
        <source>What happens, in the customer&apos;s words; - reads standard input</source>
        <translation>Что происходит, словами клиента; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>Subscription id or a unique part of the name</source>
        <translation>Идентификатор подписки или однозначная часть названия</translation>
    </message>
    <message>
        <source>Service family</source>
        <translation>Семейство служб</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type, for example &quot;Mail flow&quot;</source>
        <translation>Тип проблемы, например «Поток почты»</translation>
    </message>
    <message>
        <source>How many are hit</source>
        <translation>Скольких это коснулось</translation>
    </message>
    <message>
        <source>How hard work is hit</source>
        <translation>Насколько нарушена работа</translation>
    </message>
    <message>
        <source>How the request reached us</source>
        <translation>Как поступило обращение</translation>
    </message>
    <message>
        <source>The customer&apos;s person: name or mail address</source>
        <translation>Человек на стороне клиента: имя или адрес почты</translation>
    </message>
    <message>
        <source>Who takes it: a login, or me</source>
        <translation>Кто берет ее: имя входа или me</translation>
    </message>
    <message>
        <source>Ticket #%1: %2</source>
        <translation>Заявка #%1: %2</translation>
    </message>
    <message>
        <source>Why: an override, a skipped guide, a rejection, a reopening</source>
        <translation>Почему: исключение, пропуск инструкции, отклонение, повторное открытие</translation>
    </message>
    <message>
        <source>What was asked or answered; - reads standard input</source>
        <translation>Что спрошено или отвечено; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>The message was a call</source>
        <translation>Это был звонок</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>В чем было дело</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Затраченное время</translation>
    </message>
    <message>
        <source>Where the escalation goes</source>
        <translation>Куда направляется эскалация</translation>
    </message>
    <message>
        <source>What it is filed under, for example csp</source>
        <translation>По какому праву подается, например csp</translation>
    </message>
    <message>
        <source>What service health says</source>
        <translation>Что показывает работоспособность службы</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Что передается</translation>
    </message>
    <message>
        <source>--customer is missing; while it is not known who calls, write down what is with --caller.</source>
        <translation>Не указан --customer; пока неизвестно, кто звонит, запишите то, что известно, в --caller.</translation>
    </message>
    <message>
        <source>Who calls, in your words, while the customer is not known</source>
        <translation>Кто звонит, своими словами, пока клиент неизвестен</translation>
    </message>
    <message>
        <source>Name of its administrator, whose login --as gives</source>
        <translation>Имя администратора; его имя входа задает --as</translation>
    </message>
    <message>
        <source>Tickets found: %1. None needed the change.</source>
        <translation>Найдено заявок: %1. Менять нечего.</translation>
    </message>
    <message>
        <source>Name and phone around the clock, for severity A</source>
        <translation>Имя и круглосуточный телефон, для критичности A</translation>
    </message>
    <message>
        <source>Chargeable work is approved</source>
        <translation>Платные работы согласованы</translation>
    </message>
    <message>
        <source>Chargeable, and not approved yet</source>
        <translation>Платно и еще не согласовано</translation>
    </message>
    <message>
        <source>The number the other side gave</source>
        <translation>Номер, который присвоил адресат</translation>
    </message>
    <message>
        <source>How the escalation ended</source>
        <translation>Чем закончилась эскалация</translation>
    </message>
    <message>
        <source>Why the ticket is cancelled</source>
        <translation>Почему заявка отменяется</translation>
    </message>
    <message>
        <source>Resolve although an escalation is open</source>
        <translation>Решить, хотя эскалация открыта</translation>
    </message>
    <message>
        <source>Moves a ticket on; what it needs is told by: ticket triggers N</source>
        <translation>Продвигает заявку дальше; что для этого нужно, говорит: ticket triggers N</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Tickets found: %1. Would be changed: %2. Dry run: nothing was changed.</source>
        <translation>Найдено заявок: %1. Изменилось бы: %2. Пробный запуск: ничего не изменено.</translation>
    </message>
    <message>
        <source>Tickets found: %1. Changed: %2. Take it back with: helpdeskctl undo</source>
        <translation>Найдено заявок: %1. Изменено: %2. Отменить: helpdeskctl undo</translation>
    </message>
    <message>
        <source>Editing tickets</source>
        <translation>Изменение заявок</translation>
    </message>
    <message>
        <source>Changes all tickets that a query finds, or none; one undo</source>
        <translation>Меняет все найденные заявки или ни одной; отменяется целиком</translation>
    </message>
    <message>
        <source>Search text, for example #12 or customer:contoso.com</source>
        <translation>Строка поиска, например #12 или customer:contoso.com</translation>
    </message>
    <message>
        <source>A field and its new value; may be given again. Fields: %1</source>
        <translation>Поле и его новое значение; можно указать несколько раз. Поля: %1</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Lists everything that happened to a ticket, oldest first</source>
        <translation>Выводит все, что происходило с заявкой, начиная с самого раннего</translation>
    </message>
    <message>
        <source>Lists tickets; without a query the active ones</source>
        <translation>Выводит заявки; без запроса – активные</translation>
    </message>
    <message>
        <source>Search text, for example: status:open severity:A outlook</source>
        <translation>Строка поиска, например: status:open severity:A outlook</translation>
    </message>
    <message>
        <source>Ticket #%1: %2 added</source>
        <translation>Заявка #%1: добавлено – %2</translation>
    </message>
    <message>
        <source>The text; - reads standard input</source>
        <translation>Текст; - читает стандартный ввод</translation>
    </message>
    <message>
        <source>The customer called us</source>
        <translation>Звонил клиент</translation>
    </message>
    <message>
        <source>Adds an internal note</source>
        <translation>Добавляет внутреннюю заметку</translation>
    </message>
    <message>
        <source>Adds a reply to the customer</source>
        <translation>Добавляет ответ клиенту</translation>
    </message>
    <message>
        <source>Records a phone call</source>
        <translation>Записывает телефонный звонок</translation>
    </message>
    <message>
        <source>Shows a ticket, its conversation and what may be done next</source>
        <translation>Показывает заявку, переписку и что можно сделать дальше</translation>
    </message>
    <message>
        <source>Lists what may be done now, and why not the rest</source>
        <translation>Выводит, что можно сделать сейчас и почему нельзя остальное</translation>
    </message>
    <message>
        <source>The assignment is undone: %1</source>
        <translation>Назначение отменено: %1</translation>
    </message>
    <message>
        <source>The workflow step is undone: %1</source>
        <translation>Шаг процесса отменен: %1</translation>
    </message>
    <message>
        <source>The bulk edit is undone: %1</source>
        <translation>Массовое изменение отменено: %1</translation>
    </message>
    <message>
        <source>The edit is undone: %1</source>
        <translation>Изменение отменено: %1</translation>
    </message>
    <message>
        <source>The assignment is done again: %1</source>
        <translation>Назначение возвращено: %1</translation>
    </message>
    <message>
        <source>The workflow step is done again: %1</source>
        <translation>Шаг процесса возвращен: %1</translation>
    </message>
    <message>
        <source>The bulk edit is done again: %1</source>
        <translation>Массовое изменение возвращено: %1</translation>
    </message>
    <message>
        <source>The edit is done again: %1</source>
        <translation>Изменение возвращено: %1</translation>
    </message>
    <message>
        <source>Takes back your last edit, assignment, workflow step or bulk edit</source>
        <translation>Отменяет ваше последнее изменение, назначение, шаг процесса или массовое изменение</translation>
    </message>
    <message>
        <source>Does again what was undone</source>
        <translation>Возвращает отмененное</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>What the person may do</source>
        <translation>Что человеку разрешено</translation>
    </message>
    <message>
        <source>en, ru, or empty for the system&apos;s</source>
        <translation>en, ru или пусто – язык системы</translation>
    </message>
    <message>
        <source>The people who work here</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Lists users</source>
        <translation>Выводит пользователей</translation>
    </message>
    <message>
        <source>Shows a user</source>
        <translation>Показывает пользователя</translation>
    </message>
    <message>
        <source>The login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Adds a user; administrators only</source>
        <translation>Добавляет пользователя; только администраторы</translation>
    </message>
    <message>
        <source>Changes a user; administrators only</source>
        <translation>Меняет пользователя; только администраторы</translation>
    </message>
    <message>
        <source>Whether the person works here</source>
        <translation>Работает ли этот человек здесь</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>The workspace is sound.</source>
        <translation>Рабочая область исправна.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Копирование</translation>
    </message>
    <message>
        <source>Backup written to %1 (%2).</source>
        <translation>Резервная копия записана в %1 (%2).</translation>
    </message>
    <message>
        <source>%1 is restored from %2. What was there is kept as %1.before-restore.</source>
        <translation>%1 восстановлен из %2. Прежнее содержимое сохранено как %1.before-restore.</translation>
    </message>
    <message>
        <source>%1 is restored from %2.</source>
        <translation>%1 восстановлен из %2.</translation>
    </message>
    <message>
        <source>Makes a new workspace</source>
        <translation>Создает новую рабочую область</translation>
    </message>
    <message>
        <source>Fill it with a believable small partner</source>
        <translation>Заполнить правдоподобными данными небольшого партнера</translation>
    </message>
    <message>
        <source>Fill it with this many generated tickets</source>
        <translation>Заполнить таким числом сгенерированных заявок</translation>
    </message>
    <message>
        <source>The same seed makes the same tickets</source>
        <translation>Одинаковое начальное число дает одинаковые заявки</translation>
    </message>
    <message>
        <source>The workspace itself: create, check, back up</source>
        <translation>Сама рабочая область: создание, проверка, резервные копии</translation>
    </message>
    <message>
        <source>What the workspace holds</source>
        <translation>Что есть в рабочей области</translation>
    </message>
    <message>
        <source>Checks that the file is sound</source>
        <translation>Проверяет, исправен ли файл</translation>
    </message>
    <message>
        <source>Writes a consistent copy while others work on</source>
        <translation>Записывает целостную копию, не мешая остальным работать</translation>
    </message>
    <message>
        <source>The file to write; it must not exist</source>
        <translation>Файл для записи; его еще не должно быть</translation>
    </message>
    <message>
        <source>Replaces the workspace by a backup; the present file is kept beside it</source>
        <translation>Заменяет рабочую область резервной копией; нынешний файл сохраняется рядом</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Нет в импорте</translation>
    </message>
    <message>
        <source>All domains</source>
        <translation>Все домены</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Категория организации</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Gone from the last import</source>
        <translation>Нет в последнем импорте</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Уполномочен</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>Круглосуточно</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Доступ: %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Модель продаж</translation>
    </message>
    <message>
        <source>Term ends</source>
        <translation>Срок до</translation>
    </message>
    <message>
        <source>Cancel until</source>
        <translation>Отмена до</translation>
    </message>
    <message>
        <source>Fewer seats until</source>
        <translation>Уменьшение мест до</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Sev.</source>
        <translation>Кр.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Goes back to</source>
        <translation>Вернется в</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Проблема</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Кем создана</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решена</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменена</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Внешний номер</translation>
    </message>
    <message>
        <source>By</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Номер обращения</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Запрошена</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решение принято</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Service health</source>
        <translation>Работоспособность службы</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Материалы</translation>
    </message>
    <message>
        <source>24x7 contact</source>
        <translation>Контакт 24x7</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>согласована</translation>
    </message>
    <message>
        <source>approval pending</source>
        <translation>ждет согласования</translation>
    </message>
    <message>
        <source>restricted</source>
        <translation>ограниченный доступ</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Recorded by the source</source>
        <translation>Записано источником</translation>
    </message>
    <message>
        <source>May be done next</source>
        <translation>Можно сделать дальше</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Недоступно</translation>
    </message>
    <message>
        <source>Nothing can be done with this ticket.</source>
        <translation>С этой заявкой ничего сделать нельзя.</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>of a person</comment>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Ticket #%1: %2, approved</source>
        <translation>Заявка #%1: %2, согласовано</translation>
    </message>
    <message>
        <source>(not with)</source>
        <translation>(кроме)</translation>
    </message>
    <message>
        <source>An option has no value or stands there twice (%1)</source>
        <translation>У параметра нет значения, или он указан дважды (%1)</translation>
    </message>
    <message>
        <source>These do not go together (%1)</source>
        <translation>Эти параметры несовместимы (%1)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Calculates with the opening hours of a calendar file</source>
        <translation>Считает по рабочему времени из файла календаря</translation>
    </message>
    <message>
        <source>Tells when that much open time has passed</source>
        <translation>Говорит, когда пройдет столько рабочего времени</translation>
    </message>
    <message>
        <source>The calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>The beginning, as in 2026-11-23T16:40:00Z</source>
        <translation>Начало, например 2026-11-23T16:40:00Z</translation>
    </message>
    <message>
        <source>How long, as in 90m or 8h</source>
        <translation>Сколько, например 90m или 8h</translation>
    </message>
    <message>
        <source>Tells the open seconds between two instants</source>
        <translation>Говорит, сколько рабочих секунд между двумя моментами</translation>
    </message>
    <message>
        <source>The beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Обещано</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>Прошло</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Service level clocks</source>
        <translation>Сроки обслуживания</translation>
    </message>
    <message>
        <source>Reads the clocks of a story file</source>
        <translation>Показывает сроки по файлу истории</translation>
    </message>
    <message>
        <source>The story file</source>
        <translation>Файл истории</translation>
    </message>
    <message>
        <source>Reads the clocks of a ticket</source>
        <translation>Показывает сроки заявки</translation>
    </message>
    <message>
        <source>No guide fits this ticket; choose one of `guide list`.</source>
        <translation>Подходящего руководства нет; выберите из `guide list`.</translation>
    </message>
    <message>
        <source>No guide is chosen yet. These fit:</source>
        <translation>Руководство еще не выбрано. Подходят:</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Службы</translation>
    </message>
    <message>
        <source>The diagnosis of a ticket, question by question</source>
        <translation>Диагностика заявки, вопрос за вопросом</translation>
    </message>
    <message>
        <source>Lists the guides</source>
        <translation>Перечисляет руководства</translation>
    </message>
    <message>
        <source>Shows the answers so far, and the next question</source>
        <translation>Показывает данные ответы и следующий вопрос</translation>
    </message>
    <message>
        <source>Begins the diagnosis with a guide</source>
        <translation>Начинает диагностику по руководству</translation>
    </message>
    <message>
        <source>As `guide list` names it</source>
        <translation>Как в `guide list`</translation>
    </message>
    <message>
        <source>Answers a question; those after it are asked again</source>
        <translation>Отвечает на вопрос; следующие задаются заново</translation>
    </message>
    <message>
        <source>The question, as `guide show` names it</source>
        <translation>Вопрос, как в `guide show`</translation>
    </message>
    <message>
        <source>The answer, as `guide show` names it</source>
        <translation>Ответ, как в `guide show`</translation>
    </message>
    <message>
        <source>%1: recommended</source>
        <translation>%1: рекомендуется</translation>
    </message>
    <message>
        <source>%1: possible</source>
        <translation>%1: возможен</translation>
    </message>
    <message>
        <source>%1: blocked</source>
        <translation>%1: закрыт</translation>
    </message>
    <message>
        <source>Says by which routes a ticket may be escalated, and what blocks the others</source>
        <translation>Говорит, какими путями можно передать заявку и что закрывает остальные</translation>
    </message>
    <message>
        <source>The ticket; without it a described case</source>
        <translation>Заявка; без нее – описанный случай</translation>
    </message>
    <message>
        <source>A file that describes the case; needs no workspace</source>
        <translation>Файл с описанием случая; рабочая область не нужна</translation>
    </message>
</context>
<context>
    <name>helpdesk::AboutDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>a fact about the program</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About Partner Helpdesk</source>
        <translation>О программе Partner Helpdesk</translation>
    </message>
    <message>
        <source>Partner Helpdesk</source>
        <translation>Partner Helpdesk</translation>
    </message>
    <message>
        <source>The helpdesk for the support staff of Microsoft CSP partners.</source>
        <translation>Служба поддержки для сотрудников партнеров Майкрософт CSP.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later</source>
        <translation>Свободное программное обеспечение на условиях GNU General Public License версии 3 или новее</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Рабочая область</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Основа</translation>
    </message>
</context>
<context>
    <name>helpdesk::AccessTexts</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, without an end</source>
        <translation>%1: %2, бессрочно</translation>
    </message>
    <message>
        <source>%1: ended on %2</source>
        <translation>%1: закончился %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 (until %4)</source>
        <translation>%1: %2, %3 (до %4)</translation>
    </message>
</context>
<context>
    <name>helpdesk::Actions</name>
    <message>
        <source>&amp;New ticket</source>
        <translation>&amp;Новая заявка</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>&amp;Открыть рабочую область...</translation>
    </message>
    <message>
        <source>&amp;Import...</source>
        <translation>&amp;Импорт...</translation>
    </message>
    <message>
        <source>&amp;Export list...</source>
        <translation>&amp;Экспорт списка...</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Find tickets</source>
        <translation>&amp;Найти заявки</translation>
    </message>
    <message>
        <source>&amp;Open in full width</source>
        <translation>Открыть во всю &amp;ширину</translation>
    </message>
    <message>
        <source>&amp;Back to the list</source>
        <translation>Назад к &amp;списку</translation>
    </message>
    <message>
        <source>&amp;Reply to the customer</source>
        <translation>&amp;Ответить клиенту</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>&amp;Внутренняя заметка</translation>
    </message>
    <message>
        <source>&amp;Phone call</source>
        <translation>&amp;Телефонный звонок</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Клиенты</translation>
    </message>
    <message>
        <source>&amp;About Partner Helpdesk</source>
        <translation>О &amp;программе Partner Helpdesk</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Св&amp;етлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Темная</translation>
    </message>
    <message>
        <source>Command &amp;palette</source>
        <translation>Палитра &amp;команд</translation>
    </message>
    <message>
        <source>&amp;Settings...</source>
        <translation>&amp;Настройки...</translation>
    </message>
    <message>
        <source>&amp;Save search as view...</source>
        <translation>Со&amp;хранить поиск как представление...</translation>
    </message>
    <message>
        <source>Chan&amp;ge view...</source>
        <translation>И&amp;зменить представление...</translation>
    </message>
    <message>
        <source>&amp;Delete view...</source>
        <translation>&amp;Удалить представление...</translation>
    </message>
    <message>
        <source>Move view &amp;up</source>
        <translation>Переместить представление &amp;выше</translation>
    </message>
    <message>
        <source>Move view do&amp;wn</source>
        <translation>Переместить представление &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Drafts...</source>
        <translation>&amp;Черновики...</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>С&amp;ледующая панель</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>П&amp;редыдущая панель</translation>
    </message>
</context>
<context>
    <name>helpdesk::AppearancePage</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Compact rows in lists</source>
        <translation>Плотные строки в списках</translation>
    </message>
</context>
<context>
    <name>helpdesk::ArticleDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::AttributeRow</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Fewer fields</source>
        <translation>Меньше полей</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Больше полей</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerCompletionModel</name>
    <message numerus="yes">
        <source>%n open</source>
        <comment>tickets</comment>
        <translation>
            <numerusform>%n открытая</numerusform>
            <numerusform>%n открытые</numerusform>
            <numerusform>%n открытых</numerusform>
        </translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerFacts</name>
    <message>
        <source>What is known of the caller</source>
        <translation>Что известно о звонящем</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>Running outages</source>
        <translation>Текущие сбои</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Сведений нет.</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договор поддержки</translation>
    </message>
    <message>
        <source>Open tickets, agreement, subscriptions and access appear here as soon as the caller is known.</source>
        <translation>Открытые заявки, договор поддержки, подписки и доступ появятся здесь, как только станет известно, кто звонит.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing covers a request to Microsoft.</source>
        <translation>Права на обращение в Майкрософт нет.</translation>
    </message>
</context>
<context>
    <name>helpdesk::CallerPicker</name>
    <message>
        <source>Nobody known fits. Go on: the caller is taken down as written.</source>
        <translation>Никто из известных не подходит. Продолжайте: звонящий будет записан как есть.</translation>
    </message>
    <message>
        <source>Company, domain, tenant id, mail, phone or subscription id</source>
        <translation>Компания, домен, tenant ID, почта, телефон или идентификатор подписки</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>Customers that fit</source>
        <translation>Подходящие клиенты</translation>
    </message>
</context>
<context>
    <name>helpdesk::Choices</name>
    <message>
        <source>%1, authorised</source>
        <translation>%1, вправе создавать заявки</translation>
    </message>
    <message>
        <source>%1, not authorised</source>
        <translation>%1, не уполномочен</translation>
    </message>
    <message>
        <source>%1 - %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What do you want to do, or where do you want to go?</source>
        <translation>Что сделать или куда перейти?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Подходящее</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Search tickets for &quot;%1&quot;</source>
        <translation>Искать заявки: «%1»</translation>
    </message>
</context>
<context>
    <name>helpdesk::Composer</name>
    <message>
        <source>The customer will read this.</source>
        <translation>Это прочтет клиент.</translation>
    </message>
    <message>
        <source>%1 will read this.</source>
        <translation>Это прочтет %1.</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Отправить ответ</translation>
    </message>
    <message>
        <source>Only our staff will read this.</source>
        <translation>Это увидят только наши сотрудники.</translation>
    </message>
    <message>
        <source>Save internal note</source>
        <translation>Сохранить внутреннюю заметку</translation>
    </message>
    <message>
        <source>What was said on the phone. Nothing is sent.</source>
        <translation>Что было сказано по телефону. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>Record phone call</source>
        <translation>Записать звонок</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Внутренняя заметка</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Телефонный звонок</translation>
    </message>
    <message>
        <source>The customer called us</source>
        <translation>Звонил клиент</translation>
    </message>
    <message>
        <source>Write to the customer</source>
        <translation>Напишите клиенту</translation>
    </message>
    <message>
        <source>Write to your colleagues</source>
        <translation>Напишите коллегам</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Запишите, о чем говорили</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удалить черновик</translation>
    </message>
    <message>
        <source>Sending reply...</source>
        <translation>Ответ отправляется...</translation>
    </message>
    <message>
        <source>Saving note...</source>
        <translation>Заметка сохраняется...</translation>
    </message>
    <message>
        <source>Recording call...</source>
        <translation>Звонок записывается...</translation>
    </message>
    <message>
        <source>%1 Ctrl+Enter.</source>
        <translation>%1 Ctrl+Enter.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConflictPanel</name>
    <message>
        <source>Somebody else changed this ticket meanwhile</source>
        <translation>Тем временем эту заявку изменил кто-то другой</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what shall stay, field by field.</source>
        <translation>Ничего не перезаписано. Выберите по каждому полю, что оставить.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ваше</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Взять мое</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Оставить чужое</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>Theirs (%1, %2)</source>
        <translation>Чужое (%1, %2)</translation>
    </message>
</context>
<context>
    <name>helpdesk::ContactDialog</name>
    <message>
        <source>Edit contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новое контактное лицо</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Reachable around the clock</source>
        <translation>На связи круглосуточно</translation>
    </message>
    <message>
        <source>Somebody else changed this contact meanwhile. Their words are here now; save again to store yours.</source>
        <translation>Это контактное лицо за это время изменил кто-то другой. Его данные уже здесь; сохраните еще раз, чтобы записать свои.</translation>
    </message>
</context>
<context>
    <name>helpdesk::Conversation</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>%1, customer</source>
        <translation>%1, клиент</translation>
    </message>
    <message>
        <source>%1, reply to the customer</source>
        <translation>%1, ответ клиенту</translation>
    </message>
    <message>
        <source>%1, internal note</source>
        <translation>%1, внутренняя заметка</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1, входящий звонок</translation>
    </message>
    <message>
        <source>%1 called the customer</source>
        <translation>%1, звонок клиенту</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConversationModel</name>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of a message, author, text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>helpdesk::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
</context>
<context>
    <name>helpdesk::CoverageTexts</name>
    <message numerus="yes">
        <source>%n incident(s) in the contract</source>
        <translation>
            <numerusform>%n обращение по договору</numerusform>
            <numerusform>%n обращения по договору</numerusform>
            <numerusform>%n обращений по договору</numerusform>
        </translation>
    </message>
    <message>
        <source>incidents not limited</source>
        <translation>число обращений не ограничено</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::CurrentUser</name>
    <message>
        <source>%1 does not work here any more; choose in the status line who does.</source>
        <translation>%1 здесь больше не работает; выберите в строке состояния, кто работает.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>Теперь работает %1.</translation>
    </message>
    <message>
        <source>&amp;Who works here</source>
        <translation>&amp;Кто работает</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person and the role</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerDialog</name>
    <message>
        <source>Somebody else changed this customer meanwhile. Their words are here now; save again to store yours.</source>
        <translation>Тем временем клиента изменил кто-то другой. Его правки уже здесь; сохраните еще раз, чтобы записать свои.</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Domains, the primary one first</source>
        <translation>Домены, основной – первым</translation>
    </message>
    <message>
        <source>Country, two letters</source>
        <translation>Страна, две буквы</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerListModel</name>
    <message>
        <source>No longer in the newest import.</source>
        <translation>В последнем импорте больше нет.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomerView</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Домены</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Отношение</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>The newest import no longer has this customer.</source>
        <translation>В последнем импорте этого клиента больше нет.</translation>
    </message>
    <message>
        <source>Edit customer</source>
        <translation>Изменить клиента</translation>
    </message>
    <message>
        <source>reachable around the clock</source>
        <translation>доступен круглосуточно</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit contact %1</source>
        <translation>Изменить контактное лицо %1</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контактные лица</translation>
    </message>
    <message>
        <source>No contact is known.</source>
        <translation>Контактных лиц пока нет.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Добавить контактное лицо</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Подписки</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n seat(s)</source>
        <translation>
            <numerusform>%1, %n место</numerusform>
            <numerusform>%1, %n места</numerusform>
            <numerusform>%1, %n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>No subscription is known.</source>
        <translation>Подписок пока нет.</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Открытые заявки</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>No ticket is open.</source>
        <translation>Открытых заявок нет.</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Not authorised</source>
        <translation>Не вправе создавать заявки</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Создать заявку</translation>
    </message>
    <message>
        <source>Resolved and closed</source>
        <translation>Решенные и закрытые</translation>
    </message>
    <message numerus="yes">
        <source>All %n ticket(s) as a list</source>
        <translation>
            <numerusform>Вся %n заявка списком</numerusform>
            <numerusform>Все %n заявки списком</numerusform>
            <numerusform>Все %n заявок списком</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
            <numerusform>Показать еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Access and agreement</source>
        <translation>Доступ и договор поддержки</translation>
    </message>
    <message>
        <source>Covered by</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>Nothing that Microsoft would accept.</source>
        <translation>Нет ничего, что приняла бы Майкрософт.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Заметок пока нет.</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Edit the notes</source>
        <translation>Изменить заметки</translation>
    </message>
</context>
<context>
    <name>helpdesk::CustomersPage</name>
    <message>
        <source>No customer is known yet. Add one, or import them from Partner Center.</source>
        <translation>Клиентов пока нет. Добавьте клиента или импортируйте список из Центра партнеров.</translation>
    </message>
    <message>
        <source>No customer has this in its name.</source>
        <translation>Такого нет в названии ни одного клиента.</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Часть названия</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Add customer</source>
        <translation>Добавить клиента</translation>
    </message>
</context>
<context>
    <name>helpdesk::DraftsDialog</name>
    <message>
        <source>#%1 %2</source>
        <comment>number and title of a ticket</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Удаление черновика</translation>
    </message>
    <message>
        <source>Discard what you wrote to #%1?</source>
        <translation>Удалить написанное к заявке #%1?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Nothing is waiting to be sent.</source>
        <translation>Неотправленных черновиков нет.</translation>
    </message>
    <message>
        <source>Begun and not sent yet. Only you see these.</source>
        <translation>Начато и еще не отправлено. Эти черновики видны только вам.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Открыть заявку</translation>
    </message>
    <message>
        <source>Discard...</source>
        <translation>Удалить...</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::DropHint</name>
    <message>
        <source>Drop files here</source>
        <translation>Перетащите файлы сюда</translation>
    </message>
    <message>
        <source>Customer and subscription lists of Partner Center, PowerShell and REST exports, ticket logs of other helpdesks: CSV or JSON.</source>
        <translation>Списки клиентов и подписок из Центра партнеров, выгрузки PowerShell и REST, журналы заявок других служб поддержки: CSV или JSON.</translation>
    </message>
</context>
<context>
    <name>helpdesk::EventTexts</name>
    <message>
        <source>nothing</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Escalation requested: %1</source>
        <translation>Запрошена эскалация: %1</translation>
    </message>
    <message>
        <source>Escalation approved: %1</source>
        <translation>Эскалация согласована: %1</translation>
    </message>
    <message>
        <source>Escalation rejected: %1</source>
        <translation>Эскалация отклонена: %1</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Подана: %1</translation>
    </message>
    <message>
        <source>Filed: %1, number %2</source>
        <translation>Подана: %1, номер %2</translation>
    </message>
    <message>
        <source>Came back: %1, %2</source>
        <translation>Возвращена: %1, %2</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Заявка создана</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирована</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Guide: %1</source>
        <translation>Руководство: %1</translation>
    </message>
    <message>
        <source>Diagnosis complete: %1</source>
        <translation>Диагностика завершена: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::ExportDialog</name>
    <message>
        <source>Export list</source>
        <translation>Экспорт списка</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Запятая</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Точка с запятой</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Values are separated by</source>
        <translation>Разделитель значений</translation>
    </message>
    <message>
        <source>Mark the file as UTF-8, as Excel needs it</source>
        <translation>Пометить файл как UTF-8: это нужно для Excel</translation>
    </message>
    <message>
        <source>Guard against formulas in texts</source>
        <translation>Защитить от формул в текстах</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>Экспорт...</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written</source>
        <translation>
            <numerusform>Записана %n строка</numerusform>
            <numerusform>Записаны %n строки</numerusform>
            <numerusform>Записано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Those on show, in their order</source>
        <translation>Показанные, в их порядке</translation>
    </message>
    <message>
        <source>All there are</source>
        <translation>Все, какие есть</translation>
    </message>
    <message>
        <source>Words of this language</source>
        <translation>Слова на этом языке</translation>
    </message>
    <message>
        <source>Stable keys, for programs</source>
        <translation>Постоянные ключи, для программ</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Первая строка</translation>
    </message>
    <message>
        <source>Times are local, with their offset from UTC (%1).</source>
        <translation>Время местное, со смещением от UTC (%1).</translation>
    </message>
</context>
<context>
    <name>helpdesk::ExportTexts</name>
    <message>
        <source>Tickets of the list on show</source>
        <translation>Заявки показанного списка</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Все клиенты</translation>
    </message>
    <message>
        <source>Customers with “%1” in the name</source>
        <translation>Клиенты, в имени которых есть «%1»</translation>
    </message>
    <message>
        <source>Subscriptions of %1</source>
        <translation>Подписки клиента %1</translation>
    </message>
    <message>
        <source>Subscriptions of all customers</source>
        <translation>Подписки всех клиентов</translation>
    </message>
    <message>
        <source>tickets-%1.csv</source>
        <translation>заявки-%1.csv</translation>
    </message>
    <message>
        <source>customers-%1.csv</source>
        <translation>клиенты-%1.csv</translation>
    </message>
    <message>
        <source>subscriptions-%1.csv</source>
        <translation>подписки-%1.csv</translation>
    </message>
</context>
<context>
    <name>helpdesk::FactsPanel</name>
    <message>
        <source>Facts about the ticket</source>
        <translation>Сведения о заявке</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Доступ</translation>
    </message>
    <message>
        <source>No delegated access is known.</source>
        <translation>О делегированном доступе сведений нет.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The customer is not known yet.</source>
        <translation>Клиент еще не определен.</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>No subscription was chosen.</source>
        <translation>Подписка не выбрана.</translation>
    </message>
    <message>
        <source>Escalations</source>
        <translation>Эскалации</translation>
    </message>
    <message>
        <source>Recorded by the source</source>
        <translation>Записано источником</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>No contact was chosen.</source>
        <translation>Контакт не выбран.</translation>
    </message>
    <message>
        <source>Related tickets</source>
        <translation>Связанные заявки</translation>
    </message>
    <message>
        <source>No other ticket of this customer is open.</source>
        <translation>Других открытых заявок этого клиента нет.</translation>
    </message>
    <message numerus="yes">
        <source>Show earlier entries (%n more)</source>
        <translation>
            <numerusform>Показать более ранние (еще %n запись)</numerusform>
            <numerusform>Показать более ранние (еще %n записи)</numerusform>
            <numerusform>Показать более ранние (еще %n записей)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::FieldForm</name>
    <message>
        <source>Somebody else cleared this meanwhile.</source>
        <translation>Кто-то другой за это время снял этот флажок.</translation>
    </message>
    <message>
        <source>Somebody else ticked this meanwhile.</source>
        <translation>Кто-то другой за это время установил этот флажок.</translation>
    </message>
    <message>
        <source>Somebody else emptied this meanwhile.</source>
        <translation>Кто-то другой за это время очистил это поле.</translation>
    </message>
    <message>
        <source>Somebody else wrote meanwhile: %1</source>
        <translation>Кто-то другой за это время написал: %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::FormDialog</name>
    <message>
        <source>Discard the changes?</source>
        <translation>Отказаться от изменений?</translation>
    </message>
    <message>
        <source>What you wrote is not stored yet. Discard it?</source>
        <translation>Написанное еще не сохранено. Отказаться от него?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>helpdesk::GuidePanel</name>
    <message>
        <source>Diagnosis</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Diagnosis: %1</source>
        <translation>Диагностика: %1</translation>
    </message>
    <message>
        <source>No guide was found by the words of this ticket; choose one below.</source>
        <translation>По словам этой заявки руководство не найдено; выберите его ниже.</translation>
    </message>
    <message>
        <source>These guides fit the words of this ticket.</source>
        <translation>К словам этой заявки подходят эти руководства.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a question and its answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Ответить заново</translation>
    </message>
    <message>
        <source>A new answer takes back the answers after it.</source>
        <translation>Новый ответ отменит ответы после него.</translation>
    </message>
    <message>
        <source>Question %1 of at most %2</source>
        <translation>Вопрос %1, всего не больше %2</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Копировать команду</translation>
    </message>
    <message>
        <source>Outside the baseline support boundaries: %1</source>
        <translation>За границами базовой поддержки: %1</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Передается: %1</translation>
    </message>
    <message>
        <source>The request needs:</source>
        <translation>Для запроса нужны:</translation>
    </message>
    <message>
        <source>Resolve with this</source>
        <translation>Решить так</translation>
    </message>
    <message>
        <source>Prepare the escalation</source>
        <translation>Подготовить эскалацию</translation>
    </message>
    <message>
        <source>Read the article</source>
        <translation>Прочитать статью</translation>
    </message>
    <message>
        <source>Another guide</source>
        <translation>Другое руководство</translation>
    </message>
    <message>
        <source>Choose a guide</source>
        <translation>Выбрать руководство</translation>
    </message>
</context>
<context>
    <name>helpdesk::HistoryModel</name>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDetails</name>
    <message numerus="yes">
        <source>%n row(s) are not taken</source>
        <translation>
            <numerusform>Не принята %n строка</numerusform>
            <numerusform>Не приняты %n строки</numerusform>
            <numerusform>Не принято %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known record(s) are no longer in this file; they are marked, not deleted.</source>
        <translation>
            <numerusform>%n известной записи больше нет в этом файле; она помечена, а не удалена.</numerusform>
            <numerusform>%n известных записей больше нет в этом файле; они помечены, а не удалены.</numerusform>
            <numerusform>%n известных записей больше нет в этом файле; они помечены, а не удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose how to read it</source>
        <translation>Выберите, как его читать</translation>
    </message>
    <message>
        <source>Choose a mapping file...</source>
        <translation>Выбрать файл сопоставления...</translation>
    </message>
    <message>
        <source>Choose a mapping file</source>
        <translation>Выбор файла сопоставления полей</translation>
    </message>
    <message>
        <source>Mappings (*.json);;All files (*)</source>
        <translation>Сопоставления полей (*.json);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <translation>%1-отклонено.csv</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Сохранение отклоненных строк</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Why it is not taken</source>
        <translation>Почему не принята</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Отклоненные строки</translation>
    </message>
    <message>
        <source>This file does not say whose it is. Which customer does it belong to?</source>
        <translation>В файле не сказано, чей он. К какому клиенту он относится?</translation>
    </message>
    <message>
        <source>If this is the ticket log of another helpdesk: which mapping fits it?</source>
        <translation>Если это журнал заявок другой службы поддержки: какое сопоставление полей подходит?</translation>
    </message>
    <message>
        <source>Save rejected rows...</source>
        <translation>Сохранить отклоненные строки...</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>CSV and JSON (*.csv *.json *.txt *.gz);;All files (*)</source>
        <translation>CSV и JSON (*.csv *.json *.txt *.gz);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Drop files here, or choose them. What a file is and what it would change is shown before anything is stored.</source>
        <translation>Перетащите файлы сюда или выберите их. Что это за файл и что он изменит, видно до того, как что-либо сохранится.</translation>
    </message>
    <message>
        <source>Choose files...</source>
        <translation>Выбрать файлы...</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>
            <numerusform>Импортирован %n файл: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
            <numerusform>Импортированы %n файла: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
            <numerusform>Импортировано %n файлов: новых – %1, измененных – %2, без изменений – %3, отклоненных – %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported; choose one to see why.</source>
        <translation>
            <numerusform>%n файл не удалось импортировать; выберите его, чтобы увидеть причину.</numerusform>
            <numerusform>%n файла не удалось импортировать; выберите любой, чтобы увидеть причину.</numerusform>
            <numerusform>%n файлов не удалось импортировать; выберите любой, чтобы увидеть причину.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rejected rows of a file can be saved, mended and imported again.</source>
        <translation>Отклоненные строки файла можно сохранить, исправить и импортировать снова.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ImportTable</name>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Being read...</source>
        <translation>Читается...</translation>
    </message>
    <message>
        <source>Ready to import</source>
        <translation>Готов к импорту</translation>
    </message>
    <message>
        <source>Choose the customer below</source>
        <translation>Выберите клиента ниже</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не распознан</translation>
    </message>
    <message>
        <source>Cannot be imported</source>
        <translation>Нельзя импортировать</translation>
    </message>
    <message>
        <source>Being imported...</source>
        <translation>Импортируется...</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортирована</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новых</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
</context>
<context>
    <name>helpdesk::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>helpdesk::LateProgress</name>
    <message>
        <source>Progress</source>
        <translation>Ход выполнения</translation>
    </message>
</context>
<context>
    <name>helpdesk::LateWrites</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>This ticket changed meanwhile, so nothing was done. %1. Look at it, then do it again if it is still right.</source>
        <translation>Эта заявка тем временем изменилась, поэтому ничего не сделано. %1. Посмотрите на нее и повторите, если это еще верно.</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Заявка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainToolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Find tickets: words, #number, status:open, customer:contoso</source>
        <translation>Найти заявки: слова, #номер, status:open, customer:contoso</translation>
    </message>
    <message>
        <source>Find tickets</source>
        <translation>Найти заявки</translation>
    </message>
    <message>
        <source>Save as view...</source>
        <translation>Сохранить как представление...</translation>
    </message>
    <message>
        <source>Save this search as a view</source>
        <translation>Сохранить этот поиск как представление</translation>
    </message>
</context>
<context>
    <name>helpdesk::MainWindow</name>
    <message>
        <source>Ticket #%1 is stored.</source>
        <translation>Заявка #%1 сохранена.</translation>
    </message>
    <message>
        <source>Partner Helpdesk</source>
        <translation>Partner Helpdesk</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>Представление «%1» сохранено.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Представление</translation>
    </message>
    <message>
        <source>Work as %1</source>
        <translation>Работать как %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in %1.</source>
        <translation>
            <numerusform>%n строка записана в %1.</numerusform>
            <numerusform>%n строки записаны в %1.</numerusform>
            <numerusform>%n строк записано в %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::Navigation</name>
    <message>
        <source>QUEUES</source>
        <translation>ОЧЕРЕДИ</translation>
    </message>
    <message>
        <source>MORE</source>
        <translation>ЕЩЕ</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>VIEWS</source>
        <translation>ПРЕДСТАВЛЕНИЯ</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохраненные представления</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewTicketDialog</name>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Создать заявку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter leads to the next field, Ctrl+Enter creates the ticket.</source>
        <translation>Enter – к следующему полю, Ctrl+Enter – создать заявку.</translation>
    </message>
    <message>
        <source>You wrote this at %1 and did not create the ticket.</source>
        <translation>Вы написали это (%1) и не создали заявку.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Leave the new ticket?</source>
        <translation>Оставить новую заявку?</translation>
    </message>
    <message>
        <source>What you wrote is no ticket yet. It can be kept for the next time this window opens.</source>
        <translation>Написанное еще не стало заявкой. Его можно сохранить до следующего открытия этого окна.</translation>
    </message>
    <message>
        <source>Keep for later</source>
        <translation>Сохранить на потом</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewTicketForm</name>
    <message>
        <source>not set</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Сначала выберите клиента</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Кто-то другой</translation>
    </message>
    <message>
        <source>No subscription in particular</source>
        <translation>Без определенной подписки</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Кто звонит?</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чем</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>What happens?</source>
        <translation>Что происходит?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Служба</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Problem type</source>
        <translation>Тип проблемы</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>Срочность</translation>
    </message>
    <message>
        <source>Reached us by</source>
        <translation>Канал обращения</translation>
    </message>
    <message>
        <source>Looks like %1, %2. The guide is “%3”.</source>
        <translation>Похоже на: %1, %2. Инструкция – «%3».</translation>
    </message>
</context>
<context>
    <name>helpdesk::NewWorkspaceForm</name>
    <message>
        <source>Say where the workspace is to be kept.</source>
        <translation>Укажите, где хранить рабочую область.</translation>
    </message>
    <message>
        <source>There is a file of this name already. Choose another name, or go back and open it.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя или вернитесь и откройте его.</translation>
    </message>
    <message>
        <source>Write your name; it stands beside what you do.</source>
        <translation>Напишите свое имя; оно стоит рядом с тем, что вы делаете.</translation>
    </message>
    <message>
        <source>Where the workspace is kept</source>
        <translation>Где хранится рабочая область</translation>
    </message>
    <message>
        <source>Workspaces (*.helpdesk)</source>
        <translation>Рабочие области (*.helpdesk)</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Kept in the file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose another place...</source>
        <translation>Выбрать другое место...</translation>
    </message>
    <message>
        <source>Create workspace</source>
        <translation>Создать рабочую область</translation>
    </message>
    <message>
        <source>Create and import customers...</source>
        <translation>Создать и импортировать клиентов...</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>helpdesk::ProfilePage</name>
    <message>
        <source>The partner profile is saved.</source>
        <translation>Профиль партнера сохранен.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Partner id (MPN)</source>
        <translation>Идентификатор партнера (MPN)</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Код страны</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Support mail</source>
        <translation>Почта поддержки</translation>
    </message>
    <message>
        <source>Support phone</source>
        <translation>Телефон поддержки</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Partner type</source>
        <translation>Тип партнера</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Escalations need another person&apos;s approval</source>
        <translation>Эскалации согласует другой человек</translation>
    </message>
    <message>
        <source>Save profile</source>
        <translation>Сохранить профиль</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
</context>
<context>
    <name>helpdesk::QueuePage</name>
    <message>
        <source>Search: %1</source>
        <translation>Поиск: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n заявка</numerusform>
            <numerusform>%n заявки</numerusform>
            <numerusform>%n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits here.</source>
        <translation>Здесь ничего не ждет.</translation>
    </message>
    <message>
        <source>No ticket fits this search.</source>
        <translation>По этому запросу заявок нет.</translation>
    </message>
</context>
<context>
    <name>helpdesk::RoutesPanel</name>
    <message>
        <source>Routes</source>
        <translation>Пути эскалации</translation>
    </message>
    <message>
        <source>Not the place for this request: %1</source>
        <translation>Не для этого запроса: %1</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>рекомендуется</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможен</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Use this route</source>
        <translation>Выбрать этот путь</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n incident(s) left</source>
        <translation>
            <numerusform>%1, остался %n инцидент</numerusform>
            <numerusform>%1, осталось %n инцидента</numerusform>
            <numerusform>%1, осталось %n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1, source: %2</source>
        <translation>Правило %1, источник: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a route and whether it is open</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViewDialog</name>
    <message>
        <source>Change view</source>
        <translation>Изменение представления</translation>
    </message>
    <message>
        <source>Save search as view</source>
        <translation>Сохранение поиска как представления</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Search text</source>
        <translation>Текст поиска</translation>
    </message>
    <message>
        <source>Everybody sees this view</source>
        <translation>Представление видно всем</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViewModel</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
Everybody sees this view; %2 made it.</source>
        <translation>%1
Видно всем, автор: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view and what is wrong with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n заявка</numerusform>
            <numerusform>%1, %n заявки</numerusform>
            <numerusform>%1, %n заявок</numerusform>
        </translation>
    </message>
    <message>
        <source>not understood</source>
        <comment>the search text of a view</comment>
        <translation>не понято</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <comment>the tickets of a view</comment>
        <translation>не сосчитать</translation>
    </message>
</context>
<context>
    <name>helpdesk::SavedViews</name>
    <message>
        <source>The view “%1” is changed.</source>
        <translation>Представление «%1» изменено.</translation>
    </message>
    <message>
        <source>Delete the view “%1” for everybody? Its tickets stay.</source>
        <translation>Удалить представление «%1» у всех? Заявки останутся.</translation>
    </message>
    <message>
        <source>Delete the view “%1”? Its tickets stay.</source>
        <translation>Удалить представление «%1»? Заявки останутся.</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Удаление представления</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>The view “%1” is deleted.</source>
        <translation>Представление «%1» удалено.</translation>
    </message>
</context>
<context>
    <name>helpdesk::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Partner profile</source>
        <translation>Профиль партнера</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>helpdesk::SeverityBadge</name>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::StartWindow</name>
    <message>
        <source>Open workspace</source>
        <translation>Открыть рабочую область</translation>
    </message>
    <message>
        <source>Workspaces (*.helpdesk);;All files (*)</source>
        <translation>Рабочие области (*.helpdesk);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Partner Helpdesk</source>
        <translation>Partner Helpdesk</translation>
    </message>
    <message>
        <source>Welcome to Partner Helpdesk</source>
        <translation>Добро пожаловать в Partner Helpdesk</translation>
    </message>
    <message>
        <source>Everything is kept in a workspace: one file on this computer.</source>
        <translation>Все хранится в рабочей области – одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>For your own customers. Import them from Partner Center next.</source>
        <translation>Для ваших клиентов. Следующий шаг – импорт из Центра партнеров.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Осмотреться на демонстрационных данных</translation>
    </message>
    <message>
        <source>A small partner with customers, tickets and outages, kept apart from your own.</source>
        <translation>Небольшой партнер с клиентами, заявками и сбоями, отдельно от ваших данных.</translation>
    </message>
    <message>
        <source>Open a workspace...</source>
        <translation>Открыть рабочую область...</translation>
    </message>
    <message>
        <source>A file you or a colleague made before.</source>
        <translation>Файл, который раньше создали вы или коллега.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Открывались раньше</translation>
    </message>
    <message>
        <source>Begin with a workspace of your own</source>
        <translation>Начать со своей рабочей области</translation>
    </message>
</context>
<context>
    <name>helpdesk::StatePill</name>
    <message>
        <source>Approved, to be filed</source>
        <translation>Согласована, ждет подачи</translation>
    </message>
</context>
<context>
    <name>helpdesk::StatusLine</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n черновик</numerusform>
            <numerusform>%n черновика</numerusform>
            <numerusform>%n черновиков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 - saving...</source>
        <translation>%1 – сохранение...</translation>
    </message>
    <message>
        <source>%1 - everything is saved</source>
        <translation>%1 – все сохранено</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>#%1: %2</source>
        <comment>what is due next</comment>
        <translation>#%1: %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::SubscriptionTexts</name>
    <message>
        <source>%1, renews today</source>
        <translation>%1, продлевается сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, renews in %n day(s)</source>
        <translation>
            <numerusform>%1, продлится через %n день</numerusform>
            <numerusform>%1, продлится через %n дня</numerusform>
            <numerusform>%1, продлится через %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) may go back until %1</source>
        <translation>
            <numerusform>%n место можно вернуть до %1</numerusform>
            <numerusform>%n места можно вернуть до %1</numerusform>
            <numerusform>%n мест можно вернуть до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>seats may go back until %1</source>
        <translation>места можно вернуть до %1</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>надстройка</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>пробная</translation>
    </message>
    <message>
        <source>no longer in the newest import</source>
        <translation>нет в последнем импорте</translation>
    </message>
    <message>
        <source>Customer&apos;s programme entitlement</source>
        <translation>Право клиента по программе</translation>
    </message>
    <message>
        <source>%1, expires today</source>
        <translation>%1, истекает сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%1, expires in %n day(s)</source>
        <translation>
            <numerusform>%1, истечет через %n день</numerusform>
            <numerusform>%1, истечет через %n дня</numerusform>
            <numerusform>%1, истечет через %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be suspended today</source>
        <translation>%1, сегодня будет приостановлена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be suspended in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет приостановлена</numerusform>
            <numerusform>%1, через %n дня будет приостановлена</numerusform>
            <numerusform>%1, через %n дней будет приостановлена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be disabled today</source>
        <translation>%1, сегодня будет отключена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be disabled in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет отключена</numerusform>
            <numerusform>%1, через %n дня будет отключена</numerusform>
            <numerusform>%1, через %n дней будет отключена</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, to be deleted today</source>
        <translation>%1, сегодня будет удалена</translation>
    </message>
    <message numerus="yes">
        <source>%1, to be deleted in %n day(s)</source>
        <translation>
            <numerusform>%1, через %n день будет удалена</numerusform>
            <numerusform>%1, через %n дня будет удалена</numerusform>
            <numerusform>%1, через %n дней будет удалена</numerusform>
        </translation>
    </message>
    <message>
        <source>term ends on %1</source>
        <translation>срок заканчивается %1</translation>
    </message>
    <message>
        <source>renews on %1</source>
        <translation>продление %1</translation>
    </message>
    <message>
        <source>ends on %1 and does not renew</source>
        <translation>заканчивается %1 и не продлевается</translation>
    </message>
    <message>
        <source>may be cancelled until %1, %2</source>
        <translation>можно отменить до %1, %2</translation>
    </message>
    <message>
        <source>cancelling and giving seats back closed on %1</source>
        <translation>отмена и возврат мест закрыты с %1</translation>
    </message>
    <message>
        <source>giving seats back closed on %1</source>
        <translation>возврат мест закрыт с %1</translation>
    </message>
    <message>
        <source>cancelling closed on %1</source>
        <translation>отмена закрыта с %1</translation>
    </message>
    <message>
        <source>Commercial support, without a fee</source>
        <translation>Коммерческая поддержка, без платы</translation>
    </message>
    <message>
        <source>Contract with the indirect provider</source>
        <translation>Договор с непрямым поставщиком</translation>
    </message>
    <message>
        <source>Contract with the support company</source>
        <translation>Договор с компанией поддержки</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>Бесплатно</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketFacts</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
    <message>
        <source>no seats</source>
        <translation>без мест</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>без срока</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>продлевается автоматически</translation>
    </message>
    <message>
        <source>does not renew by itself</source>
        <translation>не продлевается автоматически</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <comment>a field of a subscription</comment>
        <translation>было: %1, стало: %2</translation>
    </message>
    <message>
        <source>term until %1</source>
        <translation>срок до %1</translation>
    </message>
    <message>
        <source>When the ticket was made</source>
        <translation>При создании заявки</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Changed since then</source>
        <translation>Изменилось с тех пор</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Subscription id</source>
        <translation>Идентификатор подписки</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Домен</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Идентификатор (tenant ID)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Облако</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Authorised to open requests</source>
        <translation>Вправе создавать заявки</translation>
    </message>
    <message>
        <source>Not authorised to open requests</source>
        <translation>Не вправе создавать заявки</translation>
    </message>
    <message>
        <source>Reachable around the clock</source>
        <translation>На связи круглосуточно</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Other open tickets of the customer</source>
        <translation>Другие открытые заявки клиента</translation>
    </message>
    <message>
        <source>Earlier, about the same subscription</source>
        <translation>Прежние по той же подписке</translation>
    </message>
    <message>
        <source>Open, about the same subscription</source>
        <translation>Открытые по той же подписке</translation>
    </message>
    <message>
        <source>#%1 %2 (%3)</source>
        <translation>#%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Номер %1</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketListModel</name>
    <message>
        <source>Unknown caller</source>
        <translation>Неизвестный абонент</translation>
    </message>
    <message>
        <source>Severity %1</source>
        <translation>Критичность %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketListView</name>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketPaneView</name>
    <message>
        <source>Choose a ticket on the left, or press Ctrl+N for a new one.</source>
        <translation>Выберите заявку слева или нажмите Ctrl+N, чтобы создать новую.</translation>
    </message>
    <message>
        <source>Ticket #%1: %2.</source>
        <translation>Заявка #%1: %2.</translation>
    </message>
</context>
<context>
    <name>helpdesk::TicketTitle</name>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Title: %1</source>
        <translation>Заголовок: %1</translation>
    </message>
    <message>
        <source>Double click or press F2 to edit the title.</source>
        <translation>Чтобы изменить заголовок, щелкните дважды или нажмите F2.</translation>
    </message>
</context>
<context>
    <name>helpdesk::TriggerFields</name>
    <message>
        <source>Why this contact may open a request</source>
        <translation>Почему этому человеку можно создать заявку</translation>
    </message>
    <message>
        <source>Why no guide was needed</source>
        <translation>Почему инструкция не понадобилась</translation>
    </message>
    <message>
        <source>Number given by the target</source>
        <translation>Номер, который присвоил адресат</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Что ответили</translation>
    </message>
    <message>
        <source>Question to the customer</source>
        <translation>Вопрос клиенту</translation>
    </message>
    <message>
        <source>Asked by phone</source>
        <translation>Спрошено по телефону</translation>
    </message>
    <message>
        <source>What the customer said</source>
        <translation>Что сказал клиент</translation>
    </message>
    <message>
        <source>Answered by phone</source>
        <translation>Ответ по телефону</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Resolve although a case at Microsoft is still open</source>
        <translation>Решить, хотя обращение в Майкрософт еще открыто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Time spent, minutes</source>
        <translation>Затраченное время, минут</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Путь эскалации</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Право на поддержку</translation>
    </message>
    <message>
        <source>What service health says</source>
        <translation>Что показывает работоспособность службы</translation>
    </message>
    <message>
        <source>Evidence: what happens, since when, what was tried</source>
        <translation>Материалы: что происходит, с каких пор, что уже пробовали</translation>
    </message>
    <message>
        <source>Contact around the clock (severity A): name, phone</source>
        <translation>Круглосуточный контакт (критичность A): имя, телефон</translation>
    </message>
    <message>
        <source>The cost is approved, or there is none</source>
        <translation>Стоимость согласована или ее нет</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What it was</source>
        <translation>В чем было дело</translation>
    </message>
</context>
<context>
    <name>helpdesk::TriggerForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>Сохранение...</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Esc puts the form away and keeps what is in it.</source>
        <translation>Esc убирает форму и сохраняет то, что в ней написано.</translation>
    </message>
</context>
<context>
    <name>helpdesk::UndoController</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Отменить: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Вернуть: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
</context>
<context>
    <name>helpdesk::UndoText</name>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is taken back.</source>
        <translation>
            <numerusform>Изменение %n заявки отменено.</numerusform>
            <numerusform>Изменение %n заявок отменено.</numerusform>
            <numerusform>Изменение %n заявок отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on %2 is taken back.</source>
        <translation>Действие «%1» по заявке %2 отменено.</translation>
    </message>
    <message>
        <source>The assignment of %1 is taken back.</source>
        <translation>Назначение заявки %1 отменено.</translation>
    </message>
    <message>
        <source>The change of %1 on %2 is taken back.</source>
        <translation>Изменение заявки %2 отменено: %1.</translation>
    </message>
    <message>
        <source>The changes on %2 are taken back: %1.</source>
        <translation>Изменения заявки %2 отменены: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The edit of %n ticket(s) is done again.</source>
        <translation>
            <numerusform>Изменение %n заявки выполнено снова.</numerusform>
            <numerusform>Изменение %n заявок выполнено снова.</numerusform>
            <numerusform>Изменение %n заявок выполнено снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” on %2 is done again.</source>
        <translation>Действие «%1» по заявке %2 выполнено снова.</translation>
    </message>
    <message>
        <source>The assignment of %1 is done again.</source>
        <translation>Назначение заявки %1 выполнено снова.</translation>
    </message>
    <message>
        <source>The change of %1 on %2 is done again.</source>
        <translation>Изменение заявки %2 выполнено снова: %1.</translation>
    </message>
    <message>
        <source>The changes on %2 are done again: %1.</source>
        <translation>Изменения заявки %2 выполнены снова: %1.</translation>
    </message>
    <message>
        <source>edit of many tickets</source>
        <comment>what undo takes back</comment>
        <translation>изменение многих заявок</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <comment>what undo takes back</comment>
        <translation>действие «%1» по заявке %2</translation>
    </message>
    <message>
        <source>assignment of %1</source>
        <comment>what undo takes back</comment>
        <translation>назначение заявки %1</translation>
    </message>
    <message>
        <source>edit of %1</source>
        <comment>what undo takes back</comment>
        <translation>изменение заявки %1</translation>
    </message>
</context>
<context>
    <name>helpdesk::UsersPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <translation>%1 (больше не работает)</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Пользователи</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>Работает здесь</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Новый пользователь</translation>
    </message>
    <message>
        <source>Save user</source>
        <translation>Сохранить пользователя</translation>
    </message>
    <message>
        <source>Administrators change this.</source>
        <translation>Изменяют администраторы.</translation>
    </message>
</context>
<context>
    <name>helpdesk::ViewListModel</name>
    <message numerus="yes">
        <source>%1, %n ticket(s)</source>
        <comment>a view and how many are in it</comment>
        <translation>
            <numerusform>%1, %n заявка</numerusform>
            <numerusform>%1, %n заявки</numerusform>
            <numerusform>%1, %n заявок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>helpdesk::WorkflowSteps</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
        <source>Where the ticket is</source>
        <translation>На каком шаге заявка</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Ожидание клиента</translation>
    </message>
    <message>
        <source>Escalation review</source>
        <translation>Согласование эскалации</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Эскалирована</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Resolve or escalate</source>
        <translation>Решение или эскалация</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Прием</translation>
    </message>
    <message>
        <source>Diagnose</source>
        <translation>Диагностика</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The helpdesk for the support staff of Microsoft CSP partners.</source>
        <translation>Служба поддержки для сотрудников партнеров Майкрософт CSP.</translation>
    </message>
    <message>
        <source>Opens this workspace file.</source>
        <translation>Открывает этот файл рабочей области.</translation>
    </message>
    <message>
        <source>Opens the demo workspace, made on first use.</source>
        <translation>Открывает демонстрационную рабочую область; при первом запуске создает ее.</translation>
    </message>
    <message>
        <source>Works as this user.</source>
        <translation>Работает от имени этого пользователя.</translation>
    </message>
    <message>
        <source>Speaks this language: en or ru.</source>
        <translation>Язык программы: en или ru.</translation>
    </message>
    <message>
        <source>Uses this theme: system, light or dark.</source>
        <translation>Тема: system, light или dark.</translation>
    </message>
</context>
</TS>
