"""The names that Outlook shows of time zones, for those under which Windows knows them."""

from __future__ import annotations

# What stands before a name, as in (UTC-05:00), is its winter's offset and says nothing.
_DISPLAY = """
Dateline Standard Time: International Date Line West
UTC-11: Coordinated Universal Time-11
Aleutian Standard Time: Aleutian Islands
Hawaiian Standard Time: Hawaii
Marquesas Standard Time: Marquesas Islands
Alaskan Standard Time: Alaska
UTC-09: Coordinated Universal Time-09
Yukon Standard Time: Yukon
Pacific Standard Time (Mexico): Baja California
UTC-08: Coordinated Universal Time-08
Pacific Standard Time: Pacific Time (US & Canada)
US Mountain Standard Time: Arizona
Mountain Standard Time (Mexico): Chihuahua, La Paz, Mazatlan; La Paz, Mazatlan
Mountain Standard Time: Mountain Time (US & Canada)
Central America Standard Time: Central America
Central Standard Time: Central Time (US & Canada)
Easter Island Standard Time: Easter Island
Central Standard Time (Mexico): Guadalajara, Mexico City, Monterrey
Canada Central Standard Time: Saskatchewan
SA Pacific Standard Time: Bogota, Lima, Quito, Rio Branco; Bogota, Lima, Quito
Eastern Standard Time (Mexico): Chetumal
Eastern Standard Time: Eastern Time (US & Canada)
Haiti Standard Time: Haiti
Cuba Standard Time: Havana
US Eastern Standard Time: Indiana (East)
Turks And Caicos Standard Time: Turks and Caicos
Paraguay Standard Time: Asuncion
Atlantic Standard Time: Atlantic Time (Canada)
Venezuela Standard Time: Caracas
Central Brazilian Standard Time: Cuiaba
SA Western Standard Time: Georgetown, La Paz, Manaus, San Juan
Pacific SA Standard Time: Santiago
Newfoundland Standard Time: Newfoundland
Tocantins Standard Time: Araguaina
E. South America Standard Time: Brasilia
SA Eastern Standard Time: Cayenne, Fortaleza
Argentina Standard Time: City of Buenos Aires; Buenos Aires
Greenland Standard Time: Greenland
Montevideo Standard Time: Montevideo
Magallanes Standard Time: Punta Arenas
Saint Pierre Standard Time: Saint Pierre and Miquelon
Bahia Standard Time: Salvador
UTC-02: Coordinated Universal Time-02
Azores Standard Time: Azores; Açores; Açoren
Cape Verde Standard Time: Cabo Verde Is.; Cape Verde Is.
GMT Standard Time: Dublin, Edinburgh, Lisbon, London; Dublin, Edinburgh, Lissabon, London
GMT Standard Time: Dublin, Édimbourg, Lisbonne, Londres; Dublín, Edimburgo, Lisboa, Londres
GMT Standard Time: Greenwich Mean Time : Dublin, Edinburgh, Lisbon, London
GMT Standard Time: Dublin, Edinburgh, Lissabon, Lontoo; ダブリン、エジンバラ、リスボン、ロンドン
Greenwich Standard Time: Monrovia, Reykjavik
Sao Tome Standard Time: Sao Tome
Morocco Standard Time: Casablanca
W. Europe Standard Time: Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
W. Europe Standard Time: Amsterdam, Berlin, Bern, Rom, Stockholm, Wien
W. Europe Standard Time: Amsterdam, Berlin, Berne, Rome, Stockholm, Vienne
W. Europe Standard Time: Ámsterdam, Berlín, Berna, Roma, Estocolmo, Viena
W. Europe Standard Time: Amsterdam, Berliini, Bern, Rooma, Tukholma, Wien
W. Europe Standard Time: アムステルダム、ベルリン、ベルン、ローマ、ストックホルム、ウィーン
Central Europe Standard Time: Belgrade, Bratislava, Budapest, Ljubljana, Prague
Central Europe Standard Time: Belgrad, Bratislava, Budapest, Ljubljana, Prag
Romance Standard Time: Brussels, Copenhagen, Madrid, Paris; Brüssel, Kopenhagen, Madrid, Paris
Romance Standard Time: Bruxelles, Copenhague, Madrid, Paris; Bruselas, Copenhague, Madrid, París
Romance Standard Time: Bryssel, Kööpenhamina, Madrid, Pariisi
Romance Standard Time: ブリュッセル、コペンハーゲン、マドリード、パリ
Central European Standard Time: Sarajevo, Skopje, Warsaw, Zagreb
Central European Standard Time: Sarajevo, Skopje, Warschau, Zagreb
W. Central Africa Standard Time: West Central Africa
Jordan Standard Time: Amman
GTB Standard Time: Athens, Bucharest; Athens, Bucharest, Istanbul; Athen, Bukarest
Middle East Standard Time: Beirut
Egypt Standard Time: Cairo
E. Europe Standard Time: Chisinau
Syria Standard Time: Damascus
West Bank Standard Time: Gaza, Hebron
South Africa Standard Time: Harare, Pretoria
FLE Standard Time: Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius
FLE Standard Time: Helsinki, Kiew, Riga, Sofia, Tallinn, Wilna
FLE Standard Time: Helsinki, Kiova, Riika, Sofia, Tallinna, Vilna
Israel Standard Time: Jerusalem
Kaliningrad Standard Time: Kaliningrad
Sudan Standard Time: Khartoum
Libya Standard Time: Tripoli
Namibia Standard Time: Windhoek
Arabic Standard Time: Baghdad
Turkey Standard Time: Istanbul
Arab Standard Time: Kuwait, Riyadh
Belarus Standard Time: Minsk
Russian Standard Time: Moscow, St. Petersburg; Moscow, St Petersburg
Russian Standard Time: Moscow, St. Petersburg, Volgograd
E. Africa Standard Time: Nairobi
Iran Standard Time: Tehran
Arabian Standard Time: Abu Dhabi, Muscat
Astrakhan Standard Time: Astrakhan, Ulyanovsk
Azerbaijan Standard Time: Baku
Russia Time Zone 3: Izhevsk, Samara
Mauritius Standard Time: Port Louis
Saratov Standard Time: Saratov
Georgian Standard Time: Tbilisi
Caucasus Standard Time: Yerevan
Afghanistan Standard Time: Kabul
West Asia Standard Time: Ashgabat, Tashkent
Ekaterinburg Standard Time: Ekaterinburg
Pakistan Standard Time: Islamabad, Karachi
Qyzylorda Standard Time: Qyzylorda
India Standard Time: Chennai, Kolkata, Mumbai, New Delhi
Sri Lanka Standard Time: Sri Jayawardenepura
Nepal Standard Time: Kathmandu
Central Asia Standard Time: Astana
Bangladesh Standard Time: Dhaka
Omsk Standard Time: Omsk
Myanmar Standard Time: Yangon (Rangoon)
SE Asia Standard Time: Bangkok, Hanoi, Jakarta
Altai Standard Time: Barnaul, Gorno-Altaysk
W. Mongolia Standard Time: Hovd
North Asia Standard Time: Krasnoyarsk
N. Central Asia Standard Time: Novosibirsk
Tomsk Standard Time: Tomsk
China Standard Time: Beijing, Chongqing, Hong Kong, Urumqi
China Standard Time: Beijing, Chongqing, Hong Kong SAR, Urumqi; 北京、重慶、香港、ウルムチ
North Asia East Standard Time: Irkutsk
Singapore Standard Time: Kuala Lumpur, Singapore
W. Australia Standard Time: Perth
Taipei Standard Time: Taipei
Ulaanbaatar Standard Time: Ulaanbaatar
Aus Central W. Standard Time: Eucla
Transbaikal Standard Time: Chita
Tokyo Standard Time: Osaka, Sapporo, Tokyo; Osaka, Sapporo, Tokio; 大阪、札幌、東京
North Korea Standard Time: Pyongyang
Korea Standard Time: Seoul
Yakutsk Standard Time: Yakutsk
Cen. Australia Standard Time: Adelaide
AUS Central Standard Time: Darwin
E. Australia Standard Time: Brisbane
AUS Eastern Standard Time: Canberra, Melbourne, Sydney
West Pacific Standard Time: Guam, Port Moresby
Tasmania Standard Time: Hobart
Vladivostok Standard Time: Vladivostok
Lord Howe Standard Time: Lord Howe Island
Bougainville Standard Time: Bougainville Island
Russia Time Zone 10: Chokurdakh
Magadan Standard Time: Magadan
Norfolk Standard Time: Norfolk Island
Sakhalin Standard Time: Sakhalin
Central Pacific Standard Time: Solomon Is., New Caledonia
Russia Time Zone 11: Anadyr, Petropavlovsk-Kamchatsky
New Zealand Standard Time: Auckland, Wellington
UTC+12: Coordinated Universal Time+12
Fiji Standard Time: Fiji
Chatham Islands Standard Time: Chatham Islands
UTC+13: Coordinated Universal Time+13
Tonga Standard Time: Nuku'alofa
Samoa Standard Time: Samoa
Line Islands Standard Time: Kiritimati Island
"""

WINDOWS_BY_DISPLAY = {
    display.strip().casefold().replace(" and ", " & "): windows
    for line in _DISPLAY.strip().split("\n")
    for windows, _, names in (line.partition(": "),)
    for display in names.split(";")
}
"""The names of Windows by those that Outlook shows, in small letters and with `&`."""
