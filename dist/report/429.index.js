export const id = 429;
export const ids = [429];
export const modules = {

/***/ 7962:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
function fmtDef(validate, compare) {
    return { validate, compare };
}
exports.fullFormats = {
    // date: http://tools.ietf.org/html/rfc3339#section-5.6
    date: fmtDef(date, compareDate),
    // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
    time: fmtDef(getTime(true), compareTime),
    "date-time": fmtDef(getDateTime(true), compareDateTime),
    "iso-time": fmtDef(getTime(), compareIsoTime),
    "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
    // duration: https://tools.ietf.org/html/rfc3339#appendix-A
    duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
    uri,
    "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
    // uri-template: https://tools.ietf.org/html/rfc6570
    "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
    // For the source: https://gist.github.com/dperini/729294
    // For test cases: https://mathiasbynens.be/demo/url-regex
    url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
    email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
    hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
    // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
    ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
    ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
    regex,
    // uuid: http://tools.ietf.org/html/rfc4122
    uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
    // JSON-pointer: https://tools.ietf.org/html/rfc6901
    // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
    "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
    "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
    // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
    "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
    // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
    // byte: https://github.com/miguelmota/is-base64
    byte,
    // signed 32 bit integer
    int32: { type: "number", validate: validateInt32 },
    // signed 64 bit integer
    int64: { type: "number", validate: validateInt64 },
    // C-type float
    float: { type: "number", validate: validateNumber },
    // C-type double
    double: { type: "number", validate: validateNumber },
    // hint to the UI to hide input strings
    password: true,
    // unchecked string payload
    binary: true,
};
exports.fastFormats = {
    ...exports.fullFormats,
    date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
    time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
    "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
    "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
    "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
    // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
    uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
    "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
    // email (sources from jsen validator):
    // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
    // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
    email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i,
};
exports.formatNames = Object.keys(exports.fullFormats);
function isLeapYear(year) {
    // https://tools.ietf.org/html/rfc3339#appendix-C
    return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function date(str) {
    // full-date from http://tools.ietf.org/html/rfc3339#section-5.6
    const matches = DATE.exec(str);
    if (!matches)
        return false;
    const year = +matches[1];
    const month = +matches[2];
    const day = +matches[3];
    return (month >= 1 &&
        month <= 12 &&
        day >= 1 &&
        day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]));
}
function compareDate(d1, d2) {
    if (!(d1 && d2))
        return undefined;
    if (d1 > d2)
        return 1;
    if (d1 < d2)
        return -1;
    return 0;
}
const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
function getTime(strictTimeZone) {
    return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
            return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || (strictTimeZone && !tz))
            return false;
        if (hr <= 23 && min <= 59 && sec < 60)
            return true;
        // leap second
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
    };
}
function compareTime(s1, s2) {
    if (!(s1 && s2))
        return undefined;
    const t1 = new Date("2020-01-01T" + s1).valueOf();
    const t2 = new Date("2020-01-01T" + s2).valueOf();
    if (!(t1 && t2))
        return undefined;
    return t1 - t2;
}
function compareIsoTime(t1, t2) {
    if (!(t1 && t2))
        return undefined;
    const a1 = TIME.exec(t1);
    const a2 = TIME.exec(t2);
    if (!(a1 && a2))
        return undefined;
    t1 = a1[1] + a1[2] + a1[3];
    t2 = a2[1] + a2[2] + a2[3];
    if (t1 > t2)
        return 1;
    if (t1 < t2)
        return -1;
    return 0;
}
const DATE_TIME_SEPARATOR = /t|\s/i;
function getDateTime(strictTimeZone) {
    const time = getTime(strictTimeZone);
    return function date_time(str) {
        // http://tools.ietf.org/html/rfc3339#section-5.6
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
    };
}
function compareDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const d1 = new Date(dt1).valueOf();
    const d2 = new Date(dt2).valueOf();
    if (!(d1 && d2))
        return undefined;
    return d1 - d2;
}
function compareIsoDateTime(dt1, dt2) {
    if (!(dt1 && dt2))
        return undefined;
    const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
    const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
    const res = compareDate(d1, d2);
    if (res === undefined)
        return undefined;
    return res || compareTime(t1, t2);
}
const NOT_URI_FRAGMENT = /\/|:/;
const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
function uri(str) {
    // http://jmrware.com/articles/2009/uri_regexp/URI_regex.html + optional protocol + required "."
    return NOT_URI_FRAGMENT.test(str) && URI.test(str);
}
const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
function byte(str) {
    BYTE.lastIndex = 0;
    return BYTE.test(str);
}
const MIN_INT32 = -(2 ** 31);
const MAX_INT32 = 2 ** 31 - 1;
function validateInt32(value) {
    return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
}
function validateInt64(value) {
    // JSON and javascript max Int is 2**53, so any int that passes isInteger is valid for Int64
    return Number.isInteger(value);
}
function validateNumber() {
    return true;
}
const Z_ANCHOR = /[^\\]\\Z/;
function regex(str) {
    if (Z_ANCHOR.test(str))
        return false;
    try {
        new RegExp(str);
        return true;
    }
    catch (e) {
        return false;
    }
}
//# sourceMappingURL=formats.js.map

/***/ }),

/***/ 5429:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

// derived-from: @ospo-actions/report
exports.validate = validate20;const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"ospo-actions report","type":"object","required":["schema","action","tool","subject","generated","verdict","coverage","findings","rules","tables","metrics"],"properties":{"schema":{"const":1},"action":{"type":"string"},"tool":{"type":"object","required":["name","version"],"properties":{"name":{"type":"string"},"version":{"type":"string"}}},"subject":{"type":"object","properties":{"repository":{"type":"string"},"manifest":{"type":"string"},"ref":{"type":"string"},"commit":{"type":"string"},"also":{"type":"array","items":{"type":"string"}}}},"generated":{"type":"string","format":"date-time"},"verdict":{"enum":["pass","review","fail"]},"coverage":{"type":"object","required":["checked","expected","unit","missing"],"properties":{"checked":{"type":"integer","minimum":0},"expected":{"type":"integer","minimum":0},"unit":{"type":"string"},"missing":{"type":"array","items":{"type":"string"}}}},"findings":{"type":"array","items":{"type":"object","required":["rule","level","subject","message","fingerprint"],"properties":{"rule":{"type":"string","pattern":"^[a-z-]+/[a-z-]+$"},"level":{"enum":["fail","review","note"]},"subject":{"type":"string"},"message":{"type":"string"},"at":{"type":"object","required":["file"],"properties":{"file":{"type":"string"},"line":{"type":"integer","minimum":1}}},"paths":{"type":"array","items":{"type":"array","items":{"type":"string"}}},"advice":{"type":"string"},"evidence":{"type":"object"},"waived":{"type":"object","required":["reason"],"properties":{"reason":{"type":"string"},"until":{"type":"string"},"approvedBy":{"type":"string"}}},"fingerprint":{"type":"string","pattern":"^[0-9a-f]{64}$"},"data":{"type":"object"}}}},"rules":{"type":"array","items":{"type":"object","required":["id","title","help"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"help":{"type":"string"}}}},"tables":{"type":"array","items":{"type":"object","required":["id","title","columns","rows"],"properties":{"id":{"type":"string"},"title":{"type":"string"},"columns":{"type":"array","items":{"type":"string"}},"rows":{"type":"array","items":{"type":"array","items":{"type":["string","number"]}}},"chart":{"enum":["bar"]},"filters":{"type":"array","items":{"type":"string"}}}}},"metrics":{"type":"object","additionalProperties":{"type":"number"}},"incident":{"enum":["open","closed"]}}};const formats0 = (__webpack_require__(7025)["date-time"]);const pattern4 = new RegExp("^[a-z-]+/[a-z-]+$", "u");const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){let vErrors = null;let errors = 0;const evaluated0 = validate20.evaluated;if(evaluated0.dynamicProps){evaluated0.props = undefined;}if(evaluated0.dynamicItems){evaluated0.items = undefined;}if(errors === 0){if(data && typeof data == "object" && !Array.isArray(data)){let missing0;if((((((((((((data.schema === undefined) && (missing0 = "schema")) || ((data.action === undefined) && (missing0 = "action"))) || ((data.tool === undefined) && (missing0 = "tool"))) || ((data.subject === undefined) && (missing0 = "subject"))) || ((data.generated === undefined) && (missing0 = "generated"))) || ((data.verdict === undefined) && (missing0 = "verdict"))) || ((data.coverage === undefined) && (missing0 = "coverage"))) || ((data.findings === undefined) && (missing0 = "findings"))) || ((data.rules === undefined) && (missing0 = "rules"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.metrics === undefined) && (missing0 = "metrics"))){validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];return false;}else {if(data.schema !== undefined){const _errs1 = errors;if(1 !== data.schema){validate20.errors = [{instancePath:instancePath+"/schema",schemaPath:"#/properties/schema/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];return false;}var valid0 = _errs1 === errors;}else {var valid0 = true;}if(valid0){if(data.action !== undefined){const _errs2 = errors;if(typeof data.action !== "string"){validate20.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid0 = _errs2 === errors;}else {var valid0 = true;}if(valid0){if(data.tool !== undefined){let data2 = data.tool;const _errs4 = errors;if(errors === _errs4){if(data2 && typeof data2 == "object" && !Array.isArray(data2)){let missing1;if(((data2.name === undefined) && (missing1 = "name")) || ((data2.version === undefined) && (missing1 = "version"))){validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];return false;}else {if(data2.name !== undefined){const _errs6 = errors;if(typeof data2.name !== "string"){validate20.errors = [{instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid1 = _errs6 === errors;}else {var valid1 = true;}if(valid1){if(data2.version !== undefined){const _errs8 = errors;if(typeof data2.version !== "string"){validate20.errors = [{instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid1 = _errs8 === errors;}else {var valid1 = true;}}}}else {validate20.errors = [{instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs4 === errors;}else {var valid0 = true;}if(valid0){if(data.subject !== undefined){let data5 = data.subject;const _errs10 = errors;if(errors === _errs10){if(data5 && typeof data5 == "object" && !Array.isArray(data5)){if(data5.repository !== undefined){const _errs12 = errors;if(typeof data5.repository !== "string"){validate20.errors = [{instancePath:instancePath+"/subject/repository",schemaPath:"#/properties/subject/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs12 === errors;}else {var valid2 = true;}if(valid2){if(data5.manifest !== undefined){const _errs14 = errors;if(typeof data5.manifest !== "string"){validate20.errors = [{instancePath:instancePath+"/subject/manifest",schemaPath:"#/properties/subject/properties/manifest/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs14 === errors;}else {var valid2 = true;}if(valid2){if(data5.ref !== undefined){const _errs16 = errors;if(typeof data5.ref !== "string"){validate20.errors = [{instancePath:instancePath+"/subject/ref",schemaPath:"#/properties/subject/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs16 === errors;}else {var valid2 = true;}if(valid2){if(data5.commit !== undefined){const _errs18 = errors;if(typeof data5.commit !== "string"){validate20.errors = [{instancePath:instancePath+"/subject/commit",schemaPath:"#/properties/subject/properties/commit/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid2 = _errs18 === errors;}else {var valid2 = true;}if(valid2){if(data5.also !== undefined){let data10 = data5.also;const _errs20 = errors;if(errors === _errs20){if(Array.isArray(data10)){var valid3 = true;const len0 = data10.length;for(let i0=0; i0<len0; i0++){const _errs22 = errors;if(typeof data10[i0] !== "string"){validate20.errors = [{instancePath:instancePath+"/subject/also/" + i0,schemaPath:"#/properties/subject/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid3 = _errs22 === errors;if(!valid3){break;}}}else {validate20.errors = [{instancePath:instancePath+"/subject/also",schemaPath:"#/properties/subject/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid2 = _errs20 === errors;}else {var valid2 = true;}}}}}}else {validate20.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs10 === errors;}else {var valid0 = true;}if(valid0){if(data.generated !== undefined){let data12 = data.generated;const _errs24 = errors;if(errors === _errs24){if(errors === _errs24){if(typeof data12 === "string"){if(!(formats0(data12))){validate20.errors = [{instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""}];return false;}}else {validate20.errors = [{instancePath:instancePath+"/generated",schemaPath:"#/properties/generated/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}}var valid0 = _errs24 === errors;}else {var valid0 = true;}if(valid0){if(data.verdict !== undefined){let data13 = data.verdict;const _errs26 = errors;if(!(((data13 === "pass") || (data13 === "review")) || (data13 === "fail"))){validate20.errors = [{instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs26 === errors;}else {var valid0 = true;}if(valid0){if(data.coverage !== undefined){let data14 = data.coverage;const _errs27 = errors;if(errors === _errs27){if(data14 && typeof data14 == "object" && !Array.isArray(data14)){let missing2;if(((((data14.checked === undefined) && (missing2 = "checked")) || ((data14.expected === undefined) && (missing2 = "expected"))) || ((data14.unit === undefined) && (missing2 = "unit"))) || ((data14.missing === undefined) && (missing2 = "missing"))){validate20.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];return false;}else {if(data14.checked !== undefined){let data15 = data14.checked;const _errs29 = errors;if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){validate20.errors = [{instancePath:instancePath+"/coverage/checked",schemaPath:"#/properties/coverage/properties/checked/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs29){if((typeof data15 == "number") && (isFinite(data15))){if(data15 < 0 || isNaN(data15)){validate20.errors = [{instancePath:instancePath+"/coverage/checked",schemaPath:"#/properties/coverage/properties/checked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid4 = _errs29 === errors;}else {var valid4 = true;}if(valid4){if(data14.expected !== undefined){let data16 = data14.expected;const _errs31 = errors;if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){validate20.errors = [{instancePath:instancePath+"/coverage/expected",schemaPath:"#/properties/coverage/properties/expected/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs31){if((typeof data16 == "number") && (isFinite(data16))){if(data16 < 0 || isNaN(data16)){validate20.errors = [{instancePath:instancePath+"/coverage/expected",schemaPath:"#/properties/coverage/properties/expected/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];return false;}}}var valid4 = _errs31 === errors;}else {var valid4 = true;}if(valid4){if(data14.unit !== undefined){const _errs33 = errors;if(typeof data14.unit !== "string"){validate20.errors = [{instancePath:instancePath+"/coverage/unit",schemaPath:"#/properties/coverage/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid4 = _errs33 === errors;}else {var valid4 = true;}if(valid4){if(data14.missing !== undefined){let data18 = data14.missing;const _errs35 = errors;if(errors === _errs35){if(Array.isArray(data18)){var valid5 = true;const len1 = data18.length;for(let i1=0; i1<len1; i1++){const _errs37 = errors;if(typeof data18[i1] !== "string"){validate20.errors = [{instancePath:instancePath+"/coverage/missing/" + i1,schemaPath:"#/properties/coverage/properties/missing/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid5 = _errs37 === errors;if(!valid5){break;}}}else {validate20.errors = [{instancePath:instancePath+"/coverage/missing",schemaPath:"#/properties/coverage/properties/missing/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid4 = _errs35 === errors;}else {var valid4 = true;}}}}}}else {validate20.errors = [{instancePath:instancePath+"/coverage",schemaPath:"#/properties/coverage/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs27 === errors;}else {var valid0 = true;}if(valid0){if(data.findings !== undefined){let data20 = data.findings;const _errs39 = errors;if(errors === _errs39){if(Array.isArray(data20)){var valid6 = true;const len2 = data20.length;for(let i2=0; i2<len2; i2++){let data21 = data20[i2];const _errs41 = errors;if(errors === _errs41){if(data21 && typeof data21 == "object" && !Array.isArray(data21)){let missing3;if((((((data21.rule === undefined) && (missing3 = "rule")) || ((data21.level === undefined) && (missing3 = "level"))) || ((data21.subject === undefined) && (missing3 = "subject"))) || ((data21.message === undefined) && (missing3 = "message"))) || ((data21.fingerprint === undefined) && (missing3 = "fingerprint"))){validate20.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];return false;}else {if(data21.rule !== undefined){let data22 = data21.rule;const _errs43 = errors;if(errors === _errs43){if(typeof data22 === "string"){if(!pattern4.test(data22)){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/rule",schemaPath:"#/properties/findings/items/properties/rule/pattern",keyword:"pattern",params:{pattern: "^[a-z-]+/[a-z-]+$"},message:"must match pattern \""+"^[a-z-]+/[a-z-]+$"+"\""}];return false;}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid7 = _errs43 === errors;}else {var valid7 = true;}if(valid7){if(data21.level !== undefined){let data23 = data21.level;const _errs45 = errors;if(!(((data23 === "fail") || (data23 === "review")) || (data23 === "note"))){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/level",schemaPath:"#/properties/findings/items/properties/level/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.level.enum},message:"must be equal to one of the allowed values"}];return false;}var valid7 = _errs45 === errors;}else {var valid7 = true;}if(valid7){if(data21.subject !== undefined){const _errs46 = errors;if(typeof data21.subject !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/subject",schemaPath:"#/properties/findings/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid7 = _errs46 === errors;}else {var valid7 = true;}if(valid7){if(data21.message !== undefined){const _errs48 = errors;if(typeof data21.message !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid7 = _errs48 === errors;}else {var valid7 = true;}if(valid7){if(data21.at !== undefined){let data26 = data21.at;const _errs50 = errors;if(errors === _errs50){if(data26 && typeof data26 == "object" && !Array.isArray(data26)){let missing4;if((data26.file === undefined) && (missing4 = "file")){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/at",schemaPath:"#/properties/findings/items/properties/at/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];return false;}else {if(data26.file !== undefined){const _errs52 = errors;if(typeof data26.file !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/at/file",schemaPath:"#/properties/findings/items/properties/at/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid8 = _errs52 === errors;}else {var valid8 = true;}if(valid8){if(data26.line !== undefined){let data28 = data26.line;const _errs54 = errors;if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/at/line",schemaPath:"#/properties/findings/items/properties/at/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];return false;}if(errors === _errs54){if((typeof data28 == "number") && (isFinite(data28))){if(data28 < 1 || isNaN(data28)){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/at/line",schemaPath:"#/properties/findings/items/properties/at/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];return false;}}}var valid8 = _errs54 === errors;}else {var valid8 = true;}}}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/at",schemaPath:"#/properties/findings/items/properties/at/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid7 = _errs50 === errors;}else {var valid7 = true;}if(valid7){if(data21.paths !== undefined){let data29 = data21.paths;const _errs56 = errors;if(errors === _errs56){if(Array.isArray(data29)){var valid9 = true;const len3 = data29.length;for(let i3=0; i3<len3; i3++){let data30 = data29[i3];const _errs58 = errors;if(errors === _errs58){if(Array.isArray(data30)){var valid10 = true;const len4 = data30.length;for(let i4=0; i4<len4; i4++){const _errs60 = errors;if(typeof data30[i4] !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/paths/" + i3+"/" + i4,schemaPath:"#/properties/findings/items/properties/paths/items/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid10 = _errs60 === errors;if(!valid10){break;}}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/paths/" + i3,schemaPath:"#/properties/findings/items/properties/paths/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid9 = _errs58 === errors;if(!valid9){break;}}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/paths",schemaPath:"#/properties/findings/items/properties/paths/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid7 = _errs56 === errors;}else {var valid7 = true;}if(valid7){if(data21.advice !== undefined){const _errs62 = errors;if(typeof data21.advice !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/advice",schemaPath:"#/properties/findings/items/properties/advice/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid7 = _errs62 === errors;}else {var valid7 = true;}if(valid7){if(data21.evidence !== undefined){let data33 = data21.evidence;const _errs64 = errors;if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/evidence",schemaPath:"#/properties/findings/items/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}var valid7 = _errs64 === errors;}else {var valid7 = true;}if(valid7){if(data21.waived !== undefined){let data34 = data21.waived;const _errs66 = errors;if(errors === _errs66){if(data34 && typeof data34 == "object" && !Array.isArray(data34)){let missing5;if((data34.reason === undefined) && (missing5 = "reason")){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/waived",schemaPath:"#/properties/findings/items/properties/waived/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];return false;}else {if(data34.reason !== undefined){const _errs68 = errors;if(typeof data34.reason !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/waived/reason",schemaPath:"#/properties/findings/items/properties/waived/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs68 === errors;}else {var valid11 = true;}if(valid11){if(data34.until !== undefined){const _errs70 = errors;if(typeof data34.until !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/waived/until",schemaPath:"#/properties/findings/items/properties/waived/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs70 === errors;}else {var valid11 = true;}if(valid11){if(data34.approvedBy !== undefined){const _errs72 = errors;if(typeof data34.approvedBy !== "string"){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/waived/approvedBy",schemaPath:"#/properties/findings/items/properties/waived/properties/approvedBy/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid11 = _errs72 === errors;}else {var valid11 = true;}}}}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/waived",schemaPath:"#/properties/findings/items/properties/waived/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid7 = _errs66 === errors;}else {var valid7 = true;}if(valid7){if(data21.fingerprint !== undefined){let data38 = data21.fingerprint;const _errs74 = errors;if(errors === _errs74){if(typeof data38 === "string"){if(!pattern5.test(data38)){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];return false;}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}}var valid7 = _errs74 === errors;}else {var valid7 = true;}if(valid7){if(data21.data !== undefined){let data39 = data21.data;const _errs76 = errors;if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){validate20.errors = [{instancePath:instancePath+"/findings/" + i2+"/data",schemaPath:"#/properties/findings/items/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}var valid7 = _errs76 === errors;}else {var valid7 = true;}}}}}}}}}}}}}else {validate20.errors = [{instancePath:instancePath+"/findings/" + i2,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid6 = _errs41 === errors;if(!valid6){break;}}}else {validate20.errors = [{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs39 === errors;}else {var valid0 = true;}if(valid0){if(data.rules !== undefined){let data40 = data.rules;const _errs78 = errors;if(errors === _errs78){if(Array.isArray(data40)){var valid12 = true;const len5 = data40.length;for(let i5=0; i5<len5; i5++){let data41 = data40[i5];const _errs80 = errors;if(errors === _errs80){if(data41 && typeof data41 == "object" && !Array.isArray(data41)){let missing6;if((((data41.id === undefined) && (missing6 = "id")) || ((data41.title === undefined) && (missing6 = "title"))) || ((data41.help === undefined) && (missing6 = "help"))){validate20.errors = [{instancePath:instancePath+"/rules/" + i5,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];return false;}else {if(data41.id !== undefined){const _errs82 = errors;if(typeof data41.id !== "string"){validate20.errors = [{instancePath:instancePath+"/rules/" + i5+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid13 = _errs82 === errors;}else {var valid13 = true;}if(valid13){if(data41.title !== undefined){const _errs84 = errors;if(typeof data41.title !== "string"){validate20.errors = [{instancePath:instancePath+"/rules/" + i5+"/title",schemaPath:"#/properties/rules/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid13 = _errs84 === errors;}else {var valid13 = true;}if(valid13){if(data41.help !== undefined){const _errs86 = errors;if(typeof data41.help !== "string"){validate20.errors = [{instancePath:instancePath+"/rules/" + i5+"/help",schemaPath:"#/properties/rules/items/properties/help/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid13 = _errs86 === errors;}else {var valid13 = true;}}}}}else {validate20.errors = [{instancePath:instancePath+"/rules/" + i5,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid12 = _errs80 === errors;if(!valid12){break;}}}else {validate20.errors = [{instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs78 === errors;}else {var valid0 = true;}if(valid0){if(data.tables !== undefined){let data45 = data.tables;const _errs88 = errors;if(errors === _errs88){if(Array.isArray(data45)){var valid14 = true;const len6 = data45.length;for(let i6=0; i6<len6; i6++){let data46 = data45[i6];const _errs90 = errors;if(errors === _errs90){if(data46 && typeof data46 == "object" && !Array.isArray(data46)){let missing7;if(((((data46.id === undefined) && (missing7 = "id")) || ((data46.title === undefined) && (missing7 = "title"))) || ((data46.columns === undefined) && (missing7 = "columns"))) || ((data46.rows === undefined) && (missing7 = "rows"))){validate20.errors = [{instancePath:instancePath+"/tables/" + i6,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];return false;}else {if(data46.id !== undefined){const _errs92 = errors;if(typeof data46.id !== "string"){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/id",schemaPath:"#/properties/tables/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid15 = _errs92 === errors;}else {var valid15 = true;}if(valid15){if(data46.title !== undefined){const _errs94 = errors;if(typeof data46.title !== "string"){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/title",schemaPath:"#/properties/tables/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid15 = _errs94 === errors;}else {var valid15 = true;}if(valid15){if(data46.columns !== undefined){let data49 = data46.columns;const _errs96 = errors;if(errors === _errs96){if(Array.isArray(data49)){var valid16 = true;const len7 = data49.length;for(let i7=0; i7<len7; i7++){const _errs98 = errors;if(typeof data49[i7] !== "string"){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/columns/" + i7,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid16 = _errs98 === errors;if(!valid16){break;}}}else {validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid15 = _errs96 === errors;}else {var valid15 = true;}if(valid15){if(data46.rows !== undefined){let data51 = data46.rows;const _errs100 = errors;if(errors === _errs100){if(Array.isArray(data51)){var valid17 = true;const len8 = data51.length;for(let i8=0; i8<len8; i8++){let data52 = data51[i8];const _errs102 = errors;if(errors === _errs102){if(Array.isArray(data52)){var valid18 = true;const len9 = data52.length;for(let i9=0; i9<len9; i9++){let data53 = data52[i9];const _errs104 = errors;if((typeof data53 !== "string") && (!((typeof data53 == "number") && (isFinite(data53))))){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/rows/" + i8+"/" + i9,schemaPath:"#/properties/tables/items/properties/rows/items/items/type",keyword:"type",params:{type: schema31.properties.tables.items.properties.rows.items.items.type},message:"must be string,number"}];return false;}var valid18 = _errs104 === errors;if(!valid18){break;}}}else {validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/rows/" + i8,schemaPath:"#/properties/tables/items/properties/rows/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid17 = _errs102 === errors;if(!valid17){break;}}}else {validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/rows",schemaPath:"#/properties/tables/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid15 = _errs100 === errors;}else {var valid15 = true;}if(valid15){if(data46.chart !== undefined){const _errs106 = errors;if(!(data46.chart === "bar")){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/chart",schemaPath:"#/properties/tables/items/properties/chart/enum",keyword:"enum",params:{allowedValues: schema31.properties.tables.items.properties.chart.enum},message:"must be equal to one of the allowed values"}];return false;}var valid15 = _errs106 === errors;}else {var valid15 = true;}if(valid15){if(data46.filters !== undefined){let data55 = data46.filters;const _errs107 = errors;if(errors === _errs107){if(Array.isArray(data55)){var valid19 = true;const len10 = data55.length;for(let i10=0; i10<len10; i10++){const _errs109 = errors;if(typeof data55[i10] !== "string"){validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/filters/" + i10,schemaPath:"#/properties/tables/items/properties/filters/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];return false;}var valid19 = _errs109 === errors;if(!valid19){break;}}}else {validate20.errors = [{instancePath:instancePath+"/tables/" + i6+"/filters",schemaPath:"#/properties/tables/items/properties/filters/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid15 = _errs107 === errors;}else {var valid15 = true;}}}}}}}}else {validate20.errors = [{instancePath:instancePath+"/tables/" + i6,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid14 = _errs90 === errors;if(!valid14){break;}}}else {validate20.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];return false;}}var valid0 = _errs88 === errors;}else {var valid0 = true;}if(valid0){if(data.metrics !== undefined){let data57 = data.metrics;const _errs111 = errors;if(errors === _errs111){if(data57 && typeof data57 == "object" && !Array.isArray(data57)){for(const key0 in data57){let data58 = data57[key0];const _errs114 = errors;if(!((typeof data58 == "number") && (isFinite(data58)))){validate20.errors = [{instancePath:instancePath+"/metrics/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metrics/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];return false;}var valid20 = _errs114 === errors;if(!valid20){break;}}}else {validate20.errors = [{instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}var valid0 = _errs111 === errors;}else {var valid0 = true;}if(valid0){if(data.incident !== undefined){let data59 = data.incident;const _errs116 = errors;if(!((data59 === "open") || (data59 === "closed"))){validate20.errors = [{instancePath:instancePath+"/incident",schemaPath:"#/properties/incident/enum",keyword:"enum",params:{allowedValues: schema31.properties.incident.enum},message:"must be equal to one of the allowed values"}];return false;}var valid0 = _errs116 === errors;}else {var valid0 = true;}}}}}}}}}}}}}}else {validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];return false;}}validate20.errors = vErrors;return errors === 0;}validate20.evaluated = {"props":{"schema":true,"action":true,"tool":true,"subject":true,"generated":true,"verdict":true,"coverage":true,"findings":true,"rules":true,"tables":true,"metrics":true,"incident":true},"dynamicProps":false,"dynamicItems":false};

/***/ }),

/***/ 7025:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {


/** The formats that the schema of report.json names, for the validator that packages/tools compiles. */
const { fullFormats } = __webpack_require__(7962);

module.exports = { "date-time": (text) => fullFormats["date-time"].validate(text) };


/***/ })

};
