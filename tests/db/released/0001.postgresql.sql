--
-- PostgreSQL database dump
--
-- Dumped from database version 18.4
-- Dumped by pg_dump version 18.4
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
--
-- Name: record_refuse(); Type: FUNCTION; Schema: public; Owner: -
--
CREATE FUNCTION public.record_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION '% are never changed or removed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$;
SET default_tablespace = '';
SET default_table_access_method = heap;
--
-- Name: absences; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.absences (
    id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    start timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    entered_by text NOT NULL COLLATE pg_catalog."C",
    entered_at timestamp with time zone NOT NULL
);
--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
--
-- Name: asks; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.asks (
    case_id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C",
    stage integer NOT NULL,
    due timestamp with time zone,
    overdue boolean NOT NULL
);
--
-- Name: cases; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.cases (
    id text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    lifecycle text NOT NULL COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    open boolean NOT NULL,
    version integer NOT NULL,
    head character varying(64) NOT NULL,
    playbook character varying(64) NOT NULL,
    private boolean NOT NULL,
    requester text NOT NULL COLLATE pg_catalog."C",
    opened_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    evolve integer NOT NULL,
    snapshot text NOT NULL COLLATE pg_catalog."C",
    CONSTRAINT ck_cases_version CHECK ((version >= 1))
);
--
-- Name: cool_downs; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.cool_downs (
    case_id text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    same character varying(64) NOT NULL,
    until timestamp with time zone NOT NULL
);
--
-- Name: counters; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.counters (
    prefix text NOT NULL COLLATE pg_catalog."C",
    last integer NOT NULL,
    CONSTRAINT ck_counters_last CHECK ((last >= 1))
);
--
-- Name: drafts; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.drafts (
    id text NOT NULL COLLATE pg_catalog."C",
    actor text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    playbook character varying(64) NOT NULL,
    answers text NOT NULL COLLATE pg_catalog."C",
    expires timestamp with time zone NOT NULL
);
--
-- Name: events; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.events (
    case_id text NOT NULL COLLATE pg_catalog."C",
    seq integer NOT NULL,
    at timestamp with time zone NOT NULL,
    type text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    hash character varying(64) NOT NULL,
    CONSTRAINT ck_events_seq CHECK ((seq >= 1))
);
--
-- Name: followups; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.followups (
    n bigint NOT NULL,
    key text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: followups_n_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.followups_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: followups_n_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.followups_n_seq OWNED BY public.followups.n;
--
-- Name: grants; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.grants (
    case_id text NOT NULL COLLATE pg_catalog."C",
    holder text NOT NULL COLLATE pg_catalog."C",
    system text COLLATE pg_catalog."C",
    scope text COLLATE pg_catalog."C",
    start timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    private boolean NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    debt text COLLATE pg_catalog."C"
);
--
-- Name: in_force; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.in_force (
    id integer NOT NULL,
    digest character varying(64) NOT NULL,
    since timestamp with time zone NOT NULL,
    CONSTRAINT ck_in_force_ck_in_force_one CHECK ((id = 1))
);
--
-- Name: links; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.links (
    case_id text NOT NULL COLLATE pg_catalog."C",
    relation text NOT NULL COLLATE pg_catalog."C",
    other text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: moves; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.moves (
    case_id text NOT NULL COLLATE pg_catalog."C",
    n integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    before text NOT NULL COLLATE pg_catalog."C",
    after text NOT NULL COLLATE pg_catalog."C",
    actor text COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL,
    minutes integer NOT NULL,
    kept boolean,
    private boolean NOT NULL
);
--
-- Name: outbox; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.outbox (
    id bigint NOT NULL,
    case_id text NOT NULL COLLATE pg_catalog."C",
    slot text NOT NULL COLLATE pg_catalog."C",
    lane text NOT NULL COLLATE pg_catalog."C",
    place_kind text NOT NULL COLLATE pg_catalog."C",
    place_name text NOT NULL COLLATE pg_catalog."C",
    face text NOT NULL COLLATE pg_catalog."C",
    note boolean NOT NULL,
    urgency integer NOT NULL,
    wanted integer NOT NULL,
    sent integer,
    pending boolean NOT NULL,
    parked boolean NOT NULL,
    due timestamp with time zone,
    lease_owner text COLLATE pg_catalog."C",
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    unsure boolean NOT NULL,
    first_try timestamp with time zone,
    channel text COLLATE pg_catalog."C",
    ts text COLLATE pg_catalog."C",
    sent_hash text COLLATE pg_catalog."C",
    error text COLLATE pg_catalog."C",
    look_again timestamp with time zone,
    not_before timestamp with time zone,
    CONSTRAINT ck_outbox_held CHECK ((NOT (pending AND (not_before IS NOT NULL)))),
    CONSTRAINT ck_outbox_lease CHECK (((lease_owner IS NULL) = (lease_until IS NULL))),
    CONSTRAINT ck_outbox_parked CHECK ((NOT (pending AND parked)))
);
--
-- Name: outbox_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.outbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.outbox_id_seq OWNED BY public.outbox.id;
--
-- Name: participants; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.participants (
    case_id text NOT NULL COLLATE pg_catalog."C",
    person text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: pauses; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.pauses (
    key text NOT NULL COLLATE pg_catalog."C",
    until timestamp with time zone NOT NULL
);
--
-- Name: people; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.people (
    actor text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    handle text COLLATE pg_catalog."C",
    zone text NOT NULL COLLATE pg_catalog."C",
    email text COLLATE pg_catalog."C",
    dm text COLLATE pg_catalog."C",
    deleted boolean NOT NULL,
    guest boolean NOT NULL,
    bot boolean NOT NULL
);
--
-- Name: playbooks; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.playbooks (
    digest character varying(64) NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    since timestamp with time zone NOT NULL,
    replaced timestamp with time zone
);
--
-- Name: restores; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.restores (
    n bigint NOT NULL,
    as_of timestamp with time zone NOT NULL,
    settled timestamp with time zone
);
--
-- Name: restores_n_seq; Type: SEQUENCE; Schema: public; Owner: -
--
CREATE SEQUENCE public.restores_n_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
--
-- Name: restores_n_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--
ALTER SEQUENCE public.restores_n_seq OWNED BY public.restores.n;
--
-- Name: rounds; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.rounds (
    name text NOT NULL COLLATE pg_catalog."C",
    due timestamp with time zone NOT NULL
);
--
-- Name: seal_leaves; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seal_leaves (
    seal integer NOT NULL,
    case_id text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    head character varying(64) NOT NULL
);
--
-- Name: seals; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seals (
    number integer NOT NULL,
    body text NOT NULL COLLATE pg_catalog."C",
    hash character varying(64) NOT NULL
);
--
-- Name: seen; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.seen (
    key text NOT NULL COLLATE pg_catalog."C",
    reply text NOT NULL COLLATE pg_catalog."C",
    at timestamp with time zone NOT NULL
);
--
-- Name: systems; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.systems (
    folded text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: texts; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.texts (
    case_id text NOT NULL COLLATE pg_catalog."C",
    ref character varying(64) NOT NULL,
    salt text NOT NULL COLLATE pg_catalog."C",
    body text NOT NULL COLLATE pg_catalog."C",
    folded text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: timers; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.timers (
    case_id text NOT NULL COLLATE pg_catalog."C",
    name text NOT NULL COLLATE pg_catalog."C",
    due timestamp with time zone NOT NULL
);
--
-- Name: user_groups; Type: TABLE; Schema: public; Owner: -
--
CREATE TABLE public.user_groups (
    name text NOT NULL COLLATE pg_catalog."C",
    members text NOT NULL COLLATE pg_catalog."C"
);
--
-- Name: followups n; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups ALTER COLUMN n SET DEFAULT nextval('public.followups_n_seq'::regclass);
--
-- Name: outbox id; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox ALTER COLUMN id SET DEFAULT nextval('public.outbox_id_seq'::regclass);
--
-- Name: restores n; Type: DEFAULT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.restores ALTER COLUMN n SET DEFAULT nextval('public.restores_n_seq'::regclass);
--
-- Data for Name: absences; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.alembic_version VALUES
	('0001');
--
-- Data for Name: asks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.asks VALUES
	('tool-4', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', true),
	('tool-5', 'slack:T1/UBEN', 0, '2026-03-04 09:00:00+00', false),
	('task-1', 'slack:T1/UBEN', 0, NULL, false);
--
-- Data for Name: cases; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.cases VALUES
	('ledger@2026-11-24', 'LOG-1', 'ledger', 'ledger', 'kept', true, 2, '58d749b22fd9db1d284779a5cae416acac94acea30b4339af04e8a26e491f0ca', '89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', false, 'system', '2026-11-24 08:30:01.285985+00', '2026-11-24 08:30:01.285985+00', 2, '{"id":"ledger@2026-11-24","kind":"ledger","lifecycle":"ledger","playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","key":"LOG-1","state":"kept","requester":"system","opened_at":"2026-11-24T08:30:01.285985Z","changed_at":"2026-11-24T08:30:01.285985Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.285985Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, 'e99d9ee1c855bcac32535897d84eda9a86f25e36ad6efde36fc87f7098957463', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'ING-1', 'ingress', 'approval', 'approved', false, 10, 'c03132b26604e8b12277e3727a5ad7b6afb861c42cc186cb66639aa08309649e', '9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:01.516553+00', '2026-11-24 13:30:31.415212+00', 2, '{"id":"06a92756c6bb446ab5c8323c9ba0a943","kind":"ingress","lifecycle":"approval","playbook":"9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:01.516553Z","changed_at":"2026-11-24T13:30:31.415212Z","version":10,"revision":1,"private":false,"answers":{"dataset":{"text":"9388dded221a794a67881dd6517b4b385a619803a67b6572d9b01be1dbdea68d"},"location":{"text":"d64e46dcdc49d5721bbbcd94c961369a2ab478ba6085b24a2f9d0d172a3088cd"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"034750908e39f5aa5ce1749af80bd74e8f2e7de5f6c3ecb309f7d6d96ad882d7"},"retention":"year_1","source":{"text":"7d00951f5b3a374586ecbae26d7017d29f163f2c95c01828b23d1652dcb59391"},"leaves":false},"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:31.415212Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:31.415212Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:31.415212Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:31.415212Z","does":"expire","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:31.415212Z","until":"2027-11-24T13:30:31.415212Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.516553Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:31.415212Z","kept":false}],"erased":{}}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, '997cd148a61f7d299b3886fa43171c5b40e42013cb6e3d39f71b5c78634387fd', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-30 08:00:00.02821+00', '2026-11-30 08:00:00.02821+00', 2, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.028210Z","changed_at":"2026-11-30T08:00:00.028210Z","version":2,"revision":1,"private":false,"answers":{"since":"2026-11-30T08:00:00.007479+00:00","due":"2026-12-07T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-30T08:00:00.028210Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, '45ccaf19b2818ed01da7b399e8200262a27ae5a0e348ca6a543366ff50b6eb4e', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 2, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}],"erased":{}}'),
	('031650d1c6944b45b89e11d3deb75432', 'EXC-1', 'exception', 'approval', 'rejected', false, 7, '866f0d6ab5f2578ea3197cee11a0a5cc078f9181bc41439cee6b016af480feec', 'ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.038739+00', '2026-11-24 14:30:30.161585+00', 2, '{"id":"031650d1c6944b45b89e11d3deb75432","kind":"exception","lifecycle":"approval","playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.038739Z","changed_at":"2026-11-24T14:30:30.161585Z","version":7,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"1172a1a3e9be2b1dcd35096427943d93194a952048b1bc8ee564e7bec1f1e6b5"},"reason":{"text":"4c7308185ff9c478c60576a05bdec2a42fa21c73c0ade18cbbc88dcf8e1c0f24"},"controls":{"text":"f2fc13ec0e4a04d820b84be1b204bd10882083fb0c7db817a72fdda973e793a1"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:30.161585Z","instead_of":null,"reason":{"text":"b52111ace0c349d93dc630cbe345c15fe502d226c05368ec8ed552ce79195530"},"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.161585Z","reason":{"text":"b52111ace0c349d93dc630cbe345c15fe502d226c05368ec8ed552ce79195530"},"kept":true},"grant":null,"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T14:30:30.038739Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:30.161585Z","kept":true}],"erased":{}}'),
	('8ed122effaa44f4791719ce889d88c73', 'INC-1', 'incident', 'incident', 'closed', false, 15, '752b4d70543c559a13c733f40b78ec84f7e135c89e1ae9d50574fb05cc41bf51', '92cbbd8ec84a19cd890d237db8f7da9f5759764b0817def916fa980527b2d84a', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:01.417971+00', '2026-11-25 13:00:30.182251+00', 2, '{"id":"8ed122effaa44f4791719ce889d88c73","kind":"incident","lifecycle":"incident","playbook":"92cbbd8ec84a19cd890d237db8f7da9f5759764b0817def916fa980527b2d84a","key":"INC-1","state":"closed","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:01.417971Z","changed_at":"2026-11-25T13:00:30.182251Z","version":15,"revision":1,"private":false,"answers":{"severity":"high","what":{"text":"4187d2e6862432de71f057d9fb2d5ee32e21ecc2ac7d19811539bad6f7ec74ca"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0IVAN"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"closed","by":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.182251Z","reason":{"text":"f9c103059a946d1f481bbece4b8e711bc5f491159375252b260127e4349710f0"},"kept":false},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":"high","lead":null,"anchor":"2026-11-25T08:30:01.417971Z","cycle":1,"reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"refusals":[["slack:T0SANDBOX/U0OMAR","take",1]],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:31.440198Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:31.409919Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:31.429091Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.037654Z","kept":null},{"before":"resolved","after":"closed","at":"2026-11-25T13:00:30.182251Z","kept":false}],"erased":{}}'),
	('47a400d114394c138754613ea296f0ef', 'EXC-2', 'exception', 'approval', 'expired', false, 11, '61e39f8a0b9222b5f8003729c4646aeaeefcd029ba97f10369fba5a717538d1e', 'ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.03265+00', '2026-11-27 23:00:00.023646+00', 2, '{"id":"47a400d114394c138754613ea296f0ef","kind":"exception","lifecycle":"approval","playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.032650Z","changed_at":"2026-11-27T23:00:00.023646Z","version":11,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"8ee53ac9c5d89cfe6e15e8f4fa8120d7539a11fb40313f698b3ba0bd37a4d902"},"reason":{"text":"601aaee71777609b32a38f609d8079d6f8658943f61dabba10edfae618fbd203"},"controls":{"text":"2c82bf6529f62caf5be8a555faec5b064f60692414487e03d978ac4ee6e0797b"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:30.137496Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:30.137496Z","until":"2026-11-27T23:00:00Z","debt":"approved_tools"},"denial":null,"breakers":["slack:T0SANDBOX/U0IVAN"],"glass":null,"overseers":[],"obligations":[],"later":{"state":"expired","by":"system","at":"2026-11-27T23:00:00.023646Z","reason":null,"kept":null},"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T15:30:30.032650Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:30.137496Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.023646Z","kept":null}],"erased":{}}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, 'b212e035d6f8e87e2f9a53e676b20baa2d19799b16886ad9a9a72fda44440e71', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-24 08:30:01.437168+00', '2026-11-30 09:00:01.430959+00', 2, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:01.437168Z","changed_at":"2026-11-30T09:00:01.430959Z","version":7,"revision":1,"private":false,"answers":{"since":"2026-11-24T08:30:01.435693+00:00","due":"2026-11-30T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:01.430959Z","reason":{"text":"3a04c2de78aaeae27288de111f772945e3f52aa227ea8228058ebb3e3142630a"},"kept":true},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":{"since":"2026-11-24T08:30:01.435693Z","until":"2026-11-30T08:00:00.007479Z","open":[],"decided":[{"case":"06a92756c6bb446ab5c8323c9ba0a943","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","minutes":300,"kept":false},{"case":"031650d1c6944b45b89e11d3deb75432","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.161585Z","minutes":0,"kept":true},{"case":"47a400d114394c138754613ea296f0ef","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":1,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"triage","count":1,"median":66,"within":0},{"goal":"leadership","count":1,"median":75,"within":100},{"goal":"containment","count":1,"median":91,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]},"codes":[],"emergencies":0},"incidents":[],"before":null,"periods":1,"not_held":null,"seal":{"number":4,"hash":"644077f965856ecddb2b8030"}},"severity":null,"lead":null,"anchor":"2026-11-24T08:30:01.437168Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:01.430959Z","kept":true}],"erased":{}}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, '6569a47aff69fcc6cb4fd94c40d089dae6d089b3d9ffde3fbf0f336c1c680fbc', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 2, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[0],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null,"revision":1,"terms":[],"denial":null}],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z","debt":null},"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}],"erased":{}}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, '427d00b1e0a2cc5cf9b98a8e23971efba7de579a340b0ca5e93ee2626900c8e3', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 2, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"stage":null,"overdue":true,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, '65c510d8e8a1053e1b3667598b9f7d49dd8058a4399a27eba43ed56a1415d690', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[{"relation":"parent","case":"tool-4","key":null}],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"stage":null,"overdue":false,"pauses":true,"judged":true,"paused":null}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, '8116f445f45e98c9c37197f8309c6709423ba4e69195d1aefe68c21a575fcc6e', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[],"erased":{}}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, '512a6fde3e41e488eb973e262c560cbe5253dbf1e1523fc4953a7226fc43f381', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, 'ff2e73194982dee2f537a0c88bcacfbfd7a4ff285094d0383f4b3ab8ac3ce351', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[0],"passed":[],"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 2, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"load":null,"stage":0,"asked_stages":[],"passed":[],"asked":[],"gone":[],"unfilled":[],"gaps":[],"blind":[],"warned":[],"votes":[],"questions":[],"edits":[],"void":[],"earlier":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"denial":null,"breakers":[],"glass":null,"overseers":[],"obligations":[],"later":null,"renewal":null,"renewed_by":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}],"erased":{}}');
--
-- Data for Name: cool_downs; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.counters VALUES
	('LOG', 1),
	('ING', 1),
	('EXC', 2),
	('INC', 1),
	('REV', 2),
	('TOO', 5),
	('TAS', 3),
	('WEE', 1);
--
-- Data for Name: drafts; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.drafts VALUES
	('draft', 'slack:T1/UANA', 'exception', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', '{}', '2026-03-02 09:00:00+00');
--
-- Data for Name: events; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.events VALUES
	('ledger@2026-11-24', 1, '2026-11-24 08:30:01.285985+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:01.285985Z","case":"ledger@2026-11-24","data":{"answers":{},"kind":"ledger","lifecycle":"ledger","links":[],"number":1,"playbook":"89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b","prefix":"LOG","private":false,"requester":"system","state":"kept"},"seq":1,"type":"opened","v":1}', '1b7bc6e545b47e7421b181c9a4fe074f462060653288244d1c97aff8ae704d9c'),
	('ledger@2026-11-24', 2, '2026-11-24 08:30:01.285985+00', 'noted', '{"actor":"system","at":"2026-11-24T08:30:01.285985Z","case":"ledger@2026-11-24","data":{"details":{"digest":"cb2d391c076b95d6aa36c6af0f6d7f10fb758333934376d423b6445f005dca61","host":"vm","process":"1162cc05-6686-4df0-bf5d-33e6e1ccd25b"},"what":"playbooks loaded"},"seq":2,"type":"noted","v":1}', '58d749b22fd9db1d284779a5cae416acac94acea30b4339af04e8a26e491f0ca'),
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:01.437168+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:01.437168Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:01.435693+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', 'c798a4acd056bf06e24af6dd3638d709ba2eb5419ae547ffa946a5290907f99c'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:01.437168+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:01.437168Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '19811281ec995a034c28ac1f46a27db1223440743caae35f7800c73281fd650c'),
	('06a92756c6bb446ab5c8323c9ba0a943', 1, '2026-11-24 08:30:01.516553+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.516553Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"answers":{"data_classification":"internal","dataset":{"text":"9388dded221a794a67881dd6517b4b385a619803a67b6572d9b01be1dbdea68d"},"destination":"support-assistant","leaves":false,"location":{"text":"d64e46dcdc49d5721bbbcd94c961369a2ab478ba6085b24a2f9d0d172a3088cd"},"purpose":{"text":"034750908e39f5aa5ce1749af80bd74e8f2e7de5f6c3ecb309f7d6d96ad882d7"},"retention":"year_1","source":{"text":"7d00951f5b3a374586ecbae26d7017d29f163f2c95c01828b23d1652dcb59391"}},"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', '82a54a8e4b696dd80e7b3e871d92ecb9a947e330aa5efb9c521ac95459a180b5'),
	('06a92756c6bb446ab5c8323c9ba0a943', 2, '2026-11-24 08:30:01.516553+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.516553Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"load":null,"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', 'f53c67eeaa2743fd2aab1e24b6ba0742a0c87c4a3025934f472fe27dcab47e12'),
	('06a92756c6bb446ab5c8323c9ba0a943', 3, '2026-11-24 08:30:01.516553+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.516553Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '18199233733487c9bd54975baba3fe8956e2bf3983440eeb591f72fa8a0581d6'),
	('06a92756c6bb446ab5c8323c9ba0a943', 4, '2026-11-24 08:30:01.516553+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:01.516553Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"clock":"decision/1","judged":true,"limit":"2026-11-24T12:30:01.516553Z","marks":[{"at":"2026-11-24T10:30:01.516553Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:01.516553Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:01.516553Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:01.516553Z","does":"lapse","name":"end","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', '05fece84e5c9a19a6c6852896cbb142a853cc74464951617c317a8f22a3654f8'),
	('06a92756c6bb446ab5c8323c9ba0a943', 5, '2026-11-24 10:30:01.538356+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:01.538356Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', '4fd3c02164873b9b6ac32f10ba4c8ae8a71c0e5b04e789ddcee20369e26626af'),
	('06a92756c6bb446ab5c8323c9ba0a943', 6, '2026-11-24 12:30:01.536095+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:01.536095Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', '8ae0c1406aa33d326c022c93929934a36e394bda6c8e1299d0fee296e4e8304b'),
	('06a92756c6bb446ab5c8323c9ba0a943', 7, '2026-11-24 13:30:31.415212+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"denial":null,"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"terms":[],"verdict":"approve"},"seq":7,"type":"voted","v":1}', '948b86f7eb3332a230c67ba1ef623d1eaaa9b70bccdc85637439c0b4e99487cc'),
	('06a92756c6bb446ab5c8323c9ba0a943', 8, '2026-11-24 13:30:31.415212+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', '8bb3af919bf6cee72057b45372f76920999923586095f4ff8351f418944142b7'),
	('06a92756c6bb446ab5c8323c9ba0a943', 9, '2026-11-24 13:30:31.415212+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"grant":{"debt":null,"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:31.415212Z","system":"support-assistant","until":"2027-11-24T13:30:31.415212Z"},"overseers":["slack:T0SANDBOX/U0PRIYA","slack:T0SANDBOX/U0THEO"]},"seq":9,"type":"approved","v":1}', '5d18a3bb057b25bed938a6f98799cd8d723d1f65c9d7d26e338d04a9fe2912ed'),
	('06a92756c6bb446ab5c8323c9ba0a943', 10, '2026-11-24 13:30:31.415212+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:31.415212Z","case":"06a92756c6bb446ab5c8323c9ba0a943","data":{"clock":"grant/1","judged":true,"limit":"2027-11-24T13:30:31.415212Z","marks":[{"at":"2027-10-25T13:30:31.415212Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:31.415212Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":10,"type":"clock_started","v":1}', 'c03132b26604e8b12277e3727a5ad7b6afb861c42cc186cb66639aa08309649e'),
	('031650d1c6944b45b89e11d3deb75432', 6, '2026-11-24 14:30:30.161585+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.161585Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"denial":null,"instead_of":null,"reason":{"text":"b52111ace0c349d93dc630cbe345c15fe502d226c05368ec8ed552ce79195530"},"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"reject"},"seq":6,"type":"voted","v":1}', '95fd1b78a75caaebc55543930da57b688243807ec0617b799d4ba0cb2e81e0e1'),
	('031650d1c6944b45b89e11d3deb75432', 1, '2026-11-24 14:30:30.038739+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.038739Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"answers":{"clause":"approved_tools","controls":{"text":"f2fc13ec0e4a04d820b84be1b204bd10882083fb0c7db817a72fdda973e793a1"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"4c7308185ff9c478c60576a05bdec2a42fa21c73c0ade18cbbc88dcf8e1c0f24"},"request":{"text":"1172a1a3e9be2b1dcd35096427943d93194a952048b1bc8ee564e7bec1f1e6b5"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending"},"seq":1,"type":"opened","v":1}', '48869ad8b263097fc5f243870376dce1c21eb3cec1e251fb53831fda5498b011'),
	('031650d1c6944b45b89e11d3deb75432', 2, '2026-11-24 14:30:30.038739+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.038739Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '9373fb148bfbf4282c904236485f31184e2951c334a097968c46632b14ebe699'),
	('031650d1c6944b45b89e11d3deb75432', 3, '2026-11-24 14:30:30.038739+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.038739Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '8431f39ce48f4829daa06cf8194a88fb1d34d9cc026c05f367d0e6c66a07e381'),
	('031650d1c6944b45b89e11d3deb75432', 4, '2026-11-24 14:30:30.038739+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.038739Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T14:30:30.038739Z","marks":[{"at":"2026-11-25T14:30:30.038739Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.038739Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.038739Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.038739Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', 'e7752f16e3530ec7417ec959b9ee713c38a7d7931689a12dae3e79c9d3bcbabf'),
	('031650d1c6944b45b89e11d3deb75432', 5, '2026-11-24 14:30:30.038739+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.038739Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', '69299c53cd36c4313c26c78a6218267da294fd62d826c0f617ded32983694431'),
	('8ed122effaa44f4791719ce889d88c73', 9, '2026-11-25 09:00:01.449327+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:01.449327Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":9,"type":"clock_struck","v":1}', '9bbb524233f0a00baf5a21f9f7c8a4764b4d2cb39e649c0adbb82ff5aa862c2d'),
	('8ed122effaa44f4791719ce889d88c73', 11, '2026-11-25 09:35:31.440198+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:35:31.440198Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"goal":"triage","reason":{"text":"c4f4e50d6b9cde6459b0d28bb70c436cefa11bf31d8b9f5ddb610fa1435b196d"}},"seq":11,"type":"reached","v":1}', '1eedbf3ea738ed3d3db92d68aa37fb9d6fe8cd4a61b88b5143feaa3e6e8a0126'),
	('8ed122effaa44f4791719ce889d88c73', 14, '2026-11-25 13:00:30.037654+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.037654Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"goal":"resolution","reason":{"text":"d13d323d4136db0da5fe2d2a5b31fb46c3103c3691d0991f1cea7f1cfe925f04"}},"seq":14,"type":"reached","v":1}', '776410a9a942015259359cd0df9e7b95c0a2517a504c00a6e8133d8883097895'),
	('47a400d114394c138754613ea296f0ef', 10, '2026-11-27 23:00:00.023646+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.023646Z","case":"47a400d114394c138754613ea296f0ef","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":10,"type":"clock_struck","v":1}', '3326ee6401ee0b0c16b3f14013134a389502428d21369963905511f606479e62'),
	('47a400d114394c138754613ea296f0ef', 11, '2026-11-27 23:00:00.023646+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.023646Z","case":"47a400d114394c138754613ea296f0ef","data":{},"seq":11,"type":"expired","v":1}', '61e39f8a0b9222b5f8003729c4646aeaeefcd029ba97f10369fba5a717538d1e'),
	('031650d1c6944b45b89e11d3deb75432', 7, '2026-11-24 14:30:30.161585+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.161585Z","case":"031650d1c6944b45b89e11d3deb75432","data":{"denial":null,"reason":{"text":"b52111ace0c349d93dc630cbe345c15fe502d226c05368ec8ed552ce79195530"}},"seq":7,"type":"rejected","v":1}', '866f0d6ab5f2578ea3197cee11a0a5cc078f9181bc41439cee6b016af480feec'),
	('47a400d114394c138754613ea296f0ef', 1, '2026-11-24 15:30:30.03265+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.032650Z","case":"47a400d114394c138754613ea296f0ef","data":{"answers":{"clause":"approved_tools","controls":{"text":"2c82bf6529f62caf5be8a555faec5b064f60692414487e03d978ac4ee6e0797b"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"601aaee71777609b32a38f609d8079d6f8658943f61dabba10edfae618fbd203"},"request":{"text":"8ee53ac9c5d89cfe6e15e8f4fa8120d7539a11fb40313f698b3ba0bd37a4d902"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', 'e28f1664b8ff59f8047f61e7c9d1363d6e67df131124b735cdc471387f736cd7'),
	('47a400d114394c138754613ea296f0ef', 2, '2026-11-24 15:30:30.03265+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.032650Z","case":"47a400d114394c138754613ea296f0ef","data":{"load":null,"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', 'c737989436503a5ab8bb0f3a8b74a1ebba994b1dbdaed97f34da10aae3025e21'),
	('47a400d114394c138754613ea296f0ef', 3, '2026-11-24 15:30:30.03265+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.032650Z","case":"47a400d114394c138754613ea296f0ef","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', 'cc07dc34bea185200a090971264cdd0ce8254aa4a01fcf9febf3c67b992b001f'),
	('47a400d114394c138754613ea296f0ef', 4, '2026-11-24 15:30:30.03265+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.032650Z","case":"47a400d114394c138754613ea296f0ef","data":{"clock":"decision/1","judged":true,"limit":"2026-11-26T15:30:30.032650Z","marks":[{"at":"2026-11-25T15:30:30.032650Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.032650Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.032650Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.032650Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":0},"seq":4,"type":"clock_started","v":1}', '68e6f82797c49b25b3ee97d25061a0e7fe29c9279afe21f29ceeba1c78942c8d'),
	('47a400d114394c138754613ea296f0ef', 5, '2026-11-24 15:30:30.03265+00', 'glass_offered', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.032650Z","case":"47a400d114394c138754613ea296f0ef","data":{"people":["slack:T0SANDBOX/U0IVAN"]},"seq":5,"type":"glass_offered","v":1}', 'e291d32c93239cde23203b38784196e2dd8e4dc1e30ca21bd53a6ee7d6339d86'),
	('47a400d114394c138754613ea296f0ef', 6, '2026-11-24 15:30:30.137496+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","case":"47a400d114394c138754613ea296f0ef","data":{"denial":null,"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"terms":[],"verdict":"approve"},"seq":6,"type":"voted","v":1}', '3f1137416eb910a764bb2f1875f2b86e4266d8059b6b18116481482368799a9e'),
	('47a400d114394c138754613ea296f0ef', 7, '2026-11-24 15:30:30.137496+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","case":"47a400d114394c138754613ea296f0ef","data":{"stage":0},"seq":7,"type":"stage_passed","v":1}', '429b1544e201e243f08d7f5e5ca368ee7905e9342c61c24323e0a703ee931c9a'),
	('47a400d114394c138754613ea296f0ef', 8, '2026-11-24 15:30:30.137496+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","case":"47a400d114394c138754613ea296f0ef","data":{"grant":{"debt":"approved_tools","holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:30.137496Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"},"overseers":[]},"seq":8,"type":"approved","v":1}', 'a593ac575c4425b1ae9e012f7893421c27475a0a54b3ab728a5f090f3d8819b3'),
	('47a400d114394c138754613ea296f0ef', 9, '2026-11-24 15:30:30.137496+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.137496Z","case":"47a400d114394c138754613ea296f0ef","data":{"clock":"grant/1","judged":true,"limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}],"pauses":true,"stage":null},"seq":9,"type":"clock_started","v":1}', 'a23f40e98fca194417e026bf7cc99425f9f74a74925ff56a42f9592142d2e041'),
	('8ed122effaa44f4791719ce889d88c73', 8, '2026-11-25 08:30:01.53746+00', 'refused', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T08:30:01.537460Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"code":"not_asked","verb":"take"},"seq":8,"type":"refused","v":1}', '36ac6ec8a6a362f97798eb0f02e4a7f628dd6f646e068eeab7d62a27ecca24b0'),
	('8ed122effaa44f4791719ce889d88c73', 10, '2026-11-25 09:30:01.441335+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:01.441335Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0ERIN","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0IVAN","person":"slack:T0SANDBOX/U0OMAR","seat":"rota:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%"]},"seq":10,"type":"clock_struck","v":1}', '26af27915d535d1730c51ba007e93eb7046445ef5008acfc88d655cbcf7033e9'),
	('8ed122effaa44f4791719ce889d88c73', 12, '2026-11-25 09:45:31.409919+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:45:31.409919Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"goal":"leadership","reason":null},"seq":12,"type":"reached","v":1}', '2f0332191c98b5c0fa9b525f64d0e4b3373415af13000983392f4e35092ec2d3'),
	('8ed122effaa44f4791719ce889d88c73', 13, '2026-11-25 10:00:31.429091+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T10:00:31.429091Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"goal":"containment","reason":{"text":"ee3bd97a8b3fa5e7cc520a470eaa75e611ff35cea54c2e29091ac38f6e4a25da"}},"seq":13,"type":"reached","v":1}', '9400a349b94b53b9919d973c2c05463a89bb76c979d8bf46bf7f904ea5cbd1cc'),
	('8ed122effaa44f4791719ce889d88c73', 1, '2026-11-25 08:30:01.417971+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"answers":{"personal_data":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"4187d2e6862432de71f057d9fb2d5ee32e21ecc2ac7d19811539bad6f7ec74ca"}},"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"92cbbd8ec84a19cd890d237db8f7da9f5759764b0817def916fa980527b2d84a","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared"},"seq":1,"type":"opened","v":1}', '616b380b7d2c5ffbedea66a941f9f94a2248cb2eae0330417b3841280e1b464f'),
	('8ed122effaa44f4791719ce889d88c73', 2, '2026-11-25 08:30:01.417971+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', '4858ea6a5309deaa51349c6d287f976028d2bfb0a76ae640d5ba9ba2380d033e'),
	('8ed122effaa44f4791719ce889d88c73', 3, '2026-11-25 08:30:01.417971+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":3,"type":"checklist_made","v":1}', 'ed049b65f7f6c95f64852621cf652412eaf6986a1bc242385ee9dfd2e9bf7cab'),
	('8ed122effaa44f4791719ce889d88c73', 4, '2026-11-25 08:30:01.417971+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0IVAN","seat":"rota:on_call","stage":0,"why":"turn"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":4,"type":"people_asked","v":1}', 'ad3cbff096542c1e7b7c5911572648be552f6475e98438248acb17851c8fe170'),
	('8ed122effaa44f4791719ce889d88c73', 5, '2026-11-25 08:30:01.417971+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"clock":"triage/1","judged":true,"limit":"2026-11-25T09:30:01.417971Z","marks":[{"at":"2026-11-25T09:00:01.417971Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:01.417971Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:01.417971Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:01.417971Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":5,"type":"clock_started","v":1}', '4e078a2429d4c3a04d2794056e46238adeeb694f552482f1eeb03075b21fd52e'),
	('8ed122effaa44f4791719ce889d88c73', 6, '2026-11-25 08:30:01.417971+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"clock":"leadership/1","judged":true,"limit":"2026-11-25T10:30:01.417971Z","marks":[{"at":"2026-11-25T09:30:01.417971Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:01.417971Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:01.417971Z","does":"escalate","name":"escalate1","step":0}],"pauses":true,"stage":null},"seq":6,"type":"clock_started","v":1}', '05d1e47b3da32318d5c84725d4c889e2ba9db8a7b9592650ad248ea37ffe0757'),
	('8ed122effaa44f4791719ce889d88c73', 7, '2026-11-25 08:30:01.417971+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:01.417971Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"clock":"containment/1","judged":true,"limit":"2026-11-25T16:30:01.417971Z","marks":[{"at":"2026-11-25T12:30:01.417971Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:01.417971Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:01.417971Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:01.417971Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:01.417971Z","does":"escalate","name":"escalate2","step":1}],"pauses":true,"stage":null},"seq":7,"type":"clock_started","v":1}', 'e010e8eb1f587ac6ddb89a97f80653c3aef3cb6673a40740e624dbaddb39139b'),
	('8ed122effaa44f4791719ce889d88c73', 15, '2026-11-25 13:00:30.182251+00', 'closed', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.182251Z","case":"8ed122effaa44f4791719ce889d88c73","data":{"false_alarm":false,"reason":{"text":"f9c103059a946d1f481bbece4b8e711bc5f491159375252b260127e4349710f0"}},"seq":15,"type":"closed","v":1}', '752b4d70543c559a13c733f40b78ec84f7e135c89e1ae9d50574fb05cc41bf51'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.007479+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.007479Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', '7a876ce88e41c0820146ed2b61fbfe56f64092432dbd1793d4441fa84b789daf'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.007479+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.007479Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:31.415212Z","by":"slack:T0SANDBOX/U0SAM","case":"06a92756c6bb446ab5c8323c9ba0a943","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:30.161585Z","by":"slack:T0SANDBOX/U0MAYA","case":"031650d1c6944b45b89e11d3deb75432","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:30.137496Z","by":"slack:T0SANDBOX/U0MAYA","case":"47a400d114394c138754613ea296f0ef","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"codes":[],"decided":3,"emergencies":0,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":1,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"triage","median":66,"within":0},{"count":1,"goal":"leadership","median":75,"within":100},{"count":1,"goal":"containment","median":91,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[],"not_held":null,"open":[],"periods":1,"seal":{"hash":"644077f965856ecddb2b8030","number":4},"since":"2026-11-24T08:30:01.435693Z","until":"2026-11-30T08:00:00.007479Z"}},"seq":4,"type":"published","v":1}', '95559cdb49a64240b4de1bfe0942dc236c0f303b2ad13c868bee0294a62ebb35'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.007479+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.007479Z","case":"weekly@2026-11-30T08:00Z","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', '5bf49a5d663246845bc3ada6c6e786353088869bd88edbf695ab4b7996623412'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.007479+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.007479Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}],"pauses":true,"stage":null},"seq":6,"type":"clock_started","v":1}', 'acd56f8434b7bd9b8b052d44ed4fc62fa4a41f395ae683918aaa91121386ff09'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.02821+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.028210Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.007479+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', '00eb4c67ff368867b2f81f9338acaab98fd06feed77cf831088bfc5e63112029'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.02821+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.028210Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","judged":true,"limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}],"pauses":true,"stage":null},"seq":2,"type":"clock_started","v":1}', '997cd148a61f7d299b3886fa43171c5b40e42013cb6e3d39f71b5c78634387fd'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:01.430959+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:01.430959Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"3a04c2de78aaeae27288de111f772945e3f52aa227ea8228058ebb3e3142630a"}},"seq":7,"type":"held","v":1}', 'b212e035d6f8e87e2f9a53e676b20baa2d19799b16886ad9a9a72fda44440e71'),
	('tool-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '05d7df1dd8a19fe1ec465043ab2ff802a392bd887e7e062cf5bff48b7e462d96'),
	('tool-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '4e51516e16d73b989f505d59b8452c5c3779be60dc6f6db03cad3e3aae62f9aa'),
	('tool-1', 3, '2026-03-02 09:00:00+00', 'refused', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"code":"not_asked","verb":"approve"},"seq":3,"type":"refused","v":1}', '1b1e5196e3205fe58ee5e0640b48c4c75d98f964d2c62ff25d0989aa445b1be2'),
	('tool-1', 4, '2026-03-02 09:00:00+00', 'withdrawn', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":4,"type":"withdrawn","v":1}', 'e99d9ee1c855bcac32535897d84eda9a86f25e36ad6efde36fc87f7098957463'),
	('tool-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', 'cd51c50fb4ba731f35300d3263ec85c107806ed980ef02796dd354914ec25f52'),
	('tool-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '756d970080675e4aa9791c01a00336299799ab58b82f7165db829856df4f1a18'),
	('tool-2', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', '9f9d8efc6c8db073e2f21d9900b7056e53e8ff2b822b3a9823cd47c22f60a19e'),
	('tool-2', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', '7b64a49ebc68efe9e1794e71e7ac10323d61ee1bac673f4ed88ba26ce29da4f0'),
	('tool-2', 5, '2026-03-04 09:00:00+00', 'lapsed', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{},"seq":5,"type":"lapsed","v":1}', '45ccaf19b2818ed01da7b399e8200262a27ae5a0e348ca6a543366ff50b6eb4e'),
	('tool-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":true,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '424b3dfaa95b313c423a45ef50fad35a4a452d1256b082da6ceb4afc886e13bd'),
	('tool-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'dcbe61d046f5994255365966201d4997092983215537040619edaedcd67e2b1a'),
	('tool-3', 3, '2026-03-03 09:00:00+00', 'voted', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"denial":null,"instead_of":null,"reason":null,"seat":"person:slack:T1/UBEN","stage":0,"terms":[],"verdict":"approve"},"seq":3,"type":"voted","v":1}', '64465198128135e42800a9dc043b1a9614dd4470192b971d7e2f811f66a6576e'),
	('tool-3', 4, '2026-03-03 09:00:00+00', 'stage_passed', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"stage":0},"seq":4,"type":"stage_passed","v":1}', 'b927ec4ba393eb0c6b6e7a37cfd987a51161dc276a1531d8fc6b38718a6a561a'),
	('tool-3', 5, '2026-03-03 09:00:00+00', 'approved', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"grant":{"debt":null,"holder":"slack:T1/UANA","scope":"read","start":"2026-03-03T09:00:00Z","system":"chatbot","until":"2026-03-11T09:00:00Z"},"overseers":[]},"seq":5,"type":"approved","v":1}', '6569a47aff69fcc6cb4fd94c40d089dae6d089b3d9ffde3fbf0f336c1c680fbc'),
	('tool-4', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":4,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '130c135b8b24d6f24581aa8b741efdbf11afc38fa6f610d46c161b37dbd3b74f'),
	('tool-4', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'cdf5ae2292af7aeb6fa1d6b0d78a837f17c3c56a5866b39c135017cb1dcb4c7b'),
	('tool-4', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', '50497eefbaa6a9368b7c61d9507e7b213863720c7c61ab94d5fad68d28e39536'),
	('tool-4', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-4","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', '427d00b1e0a2cc5cf9b98a8e23971efba7de579a340b0ca5e93ee2626900c8e3'),
	('tool-5', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[{"case":"tool-4","key":null,"relation":"parent"}],"number":5,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '4f2ab8beef2529a397bea54d33235bb8531242ad5666d74792d9c7b69338ff4f'),
	('tool-5', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '88f18fb5b1f7a17017489f3906f5d9a909cda71cdbecdd999623f5bf809ae4c8'),
	('tool-5', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"clock":"decision/1","judged":true,"limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}],"pauses":true,"stage":null},"seq":3,"type":"clock_started","v":1}', '65c510d8e8a1053e1b3667598b9f7d49dd8058a4399a27eba43ed56a1415d690'),
	('task-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '0939c8d50c2729304ca1861c736ddabc3f8d7ebfcaa18aa0d87f600aed9dafa2'),
	('task-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '8116f445f45e98c9c37197f8309c6709423ba4e69195d1aefe68c21a575fcc6e'),
	('task-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '4aa76e59cbd9244adf4f8770da6ac61f8572cd39e9e425feb616be8973ae5162'),
	('task-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '986d25dca92bf51c3b1c4e36b9c82cbe0e6c78cecdc9c03d1a785edf3843694c'),
	('task-2', 3, '2026-03-02 09:00:00+00', 'done', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"evidence":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"done","v":1}', '512a6fde3e41e488eb973e262c560cbe5253dbf1e1523fc4953a7226fc43f381'),
	('task-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', 'e5c0dbe00b12456bb8641020e6d5adfe87a86b85b7da12bbb92150cc56ce35ad'),
	('task-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"blind":false,"gaps":[],"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '713ea1454c73173519407d46e8d7c25176c4079e720b4344e7e2ebacc64ce991'),
	('task-3', 3, '2026-03-02 09:00:00+00', 'dropped', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"dropped","v":1}', 'ff2e73194982dee2f537a0c88bcacfbfd7a4ff285094d0383f4b3ab8ac3ce351'),
	('weekly-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{"answers":{},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"WEE","private":false,"requester":"slack:T1/UANA","state":"due"},"seq":1,"type":"opened","v":1}', '09f3bce8473d836dbc4e7d8bd855cb4f5543d3ff1f23165bbd6484b970ecb28c'),
	('weekly-1', 2, '2026-03-02 09:00:00+00', 'missed', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{},"seq":2,"type":"missed","v":1}', '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f');
--
-- Data for Name: followups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.followups VALUES
	(2, 'key', '{"case":"task-1","verb":"drop","actor":"system","kind":null,"answers":{},"texts":{},"source":"","links":[]}');
--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.grants VALUES
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:31.415212+00', '2027-11-24 13:30:31.415212+00', NULL, false, 'ingress', NULL),
	('47a400d114394c138754613ea296f0ef', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:30.137496+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.023646+00', false, 'exception', 'approved_tools'),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true, 'tool', NULL);
--
-- Data for Name: in_force; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.in_force VALUES
	(1, 'cb2d391c076b95d6aa36c6af0f6d7f10fb758333934376d423b6445f005dca61', '2026-11-24 08:30:01.282872+00');
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('06a92756c6bb446ab5c8323c9ba0a943', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:31.415212+00', 300, false, false),
	('031650d1c6944b45b89e11d3deb75432', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:30.161585+00', 0, true, false),
	('47a400d114394c138754613ea296f0ef', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:30.137496+00', 0, true, false),
	('8ed122effaa44f4791719ce889d88c73', 1, 'incident', 'declared', 'triaged', NULL, '2026-11-25 09:35:31.440198+00', 65, false, false),
	('8ed122effaa44f4791719ce889d88c73', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:31.409919+00', 75, true, false),
	('8ed122effaa44f4791719ce889d88c73', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:31.429091+00', 90, true, false),
	('8ed122effaa44f4791719ce889d88c73', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.037654+00', 270, NULL, false),
	('8ed122effaa44f4791719ce889d88c73', 5, 'incident', 'resolved', 'closed', 'slack:T0SANDBOX/U0OMAR', '2026-11-25 13:00:30.182251+00', 270, false, false),
	('47a400d114394c138754613ea296f0ef', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.023646+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:01.430959+00', 8669, true, false),
	('tool-1', 1, 'tool', 'pending', 'withdrawn', 'slack:T1/UANA', '2026-03-02 09:00:00+00', 0, NULL, false),
	('tool-2', 1, 'tool', 'pending', 'lapsed', 'system', '2026-03-04 09:00:00+00', 2880, false, false),
	('tool-3', 1, 'tool', 'pending', 'approved', 'slack:T1/UBEN', '2026-03-03 09:00:00+00', 1440, NULL, true),
	('task-2', 1, 'task', 'open', 'done', 'slack:T1/UBEN', '2026-03-02 09:00:00+00', 0, NULL, false),
	('task-3', 1, 'task', 'open', 'dropped', 'slack:T1/UBEN', '2026-03-02 09:00:00+00', 0, NULL, false),
	('weekly-1', 1, 'weekly', 'due', 'missed', 'system', '2026-03-02 09:00:00+00', 0, NULL, false);
--
-- Data for Name: outbox; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.outbox VALUES
	(11, '06a92756c6bb446ab5c8323c9ba0a943', 'prompt:slack:T0SANDBOX/U0SAM', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLSQR6WLPHG', '1795523401.595352', 'b76e6ab3e19c1a94f146e33f8c181cb40ce574194b3bf4a9b327a0d5935db87b', NULL, NULL, NULL),
	(7, '06a92756c6bb446ab5c8323c9ba0a943', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'DK7E37V1ISW', '1795516201.597005', '0cd781276fcc843447f4319feca80dce09d31f3a8908c07798e4b9f9b18087b5', NULL, NULL, NULL),
	(12, '06a92756c6bb446ab5c8323c9ba0a943', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DK7E37V1ISW', '1795523401.606093', '6973f88b9129d9e4758272edf79112148a0458b287f0b3d0c32b99864092a9f1', NULL, NULL, NULL),
	(13, '06a92756c6bb446ab5c8323c9ba0a943', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795523401.622226', 'd8323c9fb33876a4c6b4e4dca0948ff7373f54027d51b44a027b3643ccb548a4', NULL, NULL, NULL),
	(1, '06a92756c6bb446ab5c8323c9ba0a943', 'card', '06a92756c6bb446ab5c8323c9ba0a943/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509001.574179', 'b186285f56e901b9657f3d02079345dc384ff554bccc8571ab14fc3d83dd6bcb', NULL, NULL, NULL),
	(2, '06a92756c6bb446ab5c8323c9ba0a943', 'receipt', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795509001.584051', '3b65bcd2a5560e2e63209da6f3717dc07f666a7fbd714b584ee130f76fb864ba', NULL, NULL, NULL),
	(3, '06a92756c6bb446ab5c8323c9ba0a943', 'prompt:slack:T0SANDBOX/U0DANA', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DK7E37V1ISW', '1795509001.582312', 'b76e6ab3e19c1a94f146e33f8c181cb40ce574194b3bf4a9b327a0d5935db87b', NULL, NULL, NULL),
	(17, '06a92756c6bb446ab5c8323c9ba0a943', 'note/7/line/card', '06a92756c6bb446ab5c8323c9ba0a943/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527031.484106', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL, NULL, NULL),
	(18, '06a92756c6bb446ab5c8323c9ba0a943', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '06a92756c6bb446ab5c8323c9ba0a943/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795527031.494558', '23100d5024264bee7ff14e7e482496840246943048f93dbb2cfbd85e8cda1de9', NULL, NULL, NULL),
	(14, '06a92756c6bb446ab5c8323c9ba0a943', 'note/6/line/card', '06a92756c6bb446ab5c8323c9ba0a943/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523401.611108', 'fa9bb7a49a0512e9d419e01d10b381ce32c9d1d34831fb875a630f984a7924c5', NULL, NULL, NULL),
	(19, '031650d1c6944b45b89e11d3deb75432', 'card', '031650d1c6944b45b89e11d3deb75432/channel:governance', 'channel', 'governance', 'card', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.088285', '788b8b2796710573824cb2fa2c4b915526d13f363e2f82a22e4d22433f703046', NULL, NULL, NULL),
	(20, '031650d1c6944b45b89e11d3deb75432', 'receipt', '031650d1c6944b45b89e11d3deb75432/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DAB0Y26LFA7', '1795530630.103046', '9648af2065e42e068abcb940befc422dd8ada30cc4bce8d9bcbd0b4470e4a197', NULL, NULL, NULL),
	(21, '031650d1c6944b45b89e11d3deb75432', 'prompt:slack:T0SANDBOX/U0MAYA', '031650d1c6944b45b89e11d3deb75432/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'D9M2ZNCGQY4', '1795530630.114068', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL, NULL),
	(25, '031650d1c6944b45b89e11d3deb75432', 'note/6/line/card', '031650d1c6944b45b89e11d3deb75432/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.209598', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL, NULL, NULL),
	(22, '031650d1c6944b45b89e11d3deb75432', 'glass:slack:T0SANDBOX/U0IVAN', '031650d1c6944b45b89e11d3deb75432/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DXTZONKJZ35', '1795530630.099491', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL, NULL),
	(26, '031650d1c6944b45b89e11d3deb75432', 'note/7/outcome/slack:T0SANDBOX/U0BEA', '031650d1c6944b45b89e11d3deb75432/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'DAB0Y26LFA7', '1795530630.216047', '026045ed5e211d62b0a31afb8ba8f9f9d6b3ed9e2aeddf1827436ea702dc6fa4', NULL, NULL, NULL),
	(33, '47a400d114394c138754613ea296f0ef', 'note/6/line/card', '47a400d114394c138754613ea296f0ef/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.201108', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL, NULL, NULL),
	(34, '47a400d114394c138754613ea296f0ef', 'note/8/outcome/slack:T0SANDBOX/U0ALEX', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795534230.207903', '2f53ea2e24991e73ca9bfab414b711efa1e94f0a8e34bedf13152b7c2bec5201', NULL, NULL, NULL),
	(55, '8ed122effaa44f4791719ce889d88c73', 'note/9/pressing/slack:T0SANDBOX/U0RUTH', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPA6LMXUQJN', '1795597201.515233', '5d7cd94ffd21e41c08cbc9a32a0c5eecd140f80c877fdd6c5b5d74413eddf1a8', NULL, NULL, NULL),
	(56, '8ed122effaa44f4791719ce889d88c73', 'note/9/pressing/slack:T0SANDBOX/U0PRIYA', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DKBYFL9C801', '1795597201.523895', '5d7cd94ffd21e41c08cbc9a32a0c5eecd140f80c877fdd6c5b5d74413eddf1a8', NULL, NULL, NULL),
	(53, '8ed122effaa44f4791719ce889d88c73', 'note/9/pressing/slack:T0SANDBOX/U0IVAN', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DXTZONKJZ35', '1795597201.506466', '5d7cd94ffd21e41c08cbc9a32a0c5eecd140f80c877fdd6c5b5d74413eddf1a8', NULL, NULL, NULL),
	(38, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0THEO', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DSG00VFMBR0', '1795595401.490592', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(36, '8ed122effaa44f4791719ce889d88c73', 'receipt', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DAB0Y26LFA7', '1795595401.504933', 'b35bde2d0e552a2b10dc796a30564bfc8d5fe32a6be42e35d958b3863416cc21', NULL, NULL, NULL),
	(35, '8ed122effaa44f4791719ce889d88c73', 'card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'channel', 'incidents', 'incident', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595401.459375', 'ddd191eef2c62403b56bd32993b5fba10a7ede6624517e970e79c13dc1ca6866', NULL, NULL, NULL),
	(37, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0IVAN', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DXTZONKJZ35', '1795595401.473079', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(27, '47a400d114394c138754613ea296f0ef', 'card', '47a400d114394c138754613ea296f0ef/channel:governance', 'channel', 'governance', 'card', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.087971', '1aaf255ce09588ec00dd90d597144d5dd9f2f1e82e4c686afb316632258b359c', NULL, NULL, NULL),
	(29, '47a400d114394c138754613ea296f0ef', 'prompt:slack:T0SANDBOX/U0MAYA', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'D9M2ZNCGQY4', '1795534230.100843', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL, NULL),
	(30, '47a400d114394c138754613ea296f0ef', 'glass:slack:T0SANDBOX/U0IVAN', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'glass', false, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DXTZONKJZ35', '1795534230.082013', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL, NULL),
	(28, '47a400d114394c138754613ea296f0ef', 'receipt', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795534230.094401', 'bd5e42e4d4eea540a73230ae3d00659d679a00c62ce6f799426d9b0c04591fb5', NULL, NULL, NULL),
	(39, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0RUTH', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPA6LMXUQJN', '1795595401.502234', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(40, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0PRIYA', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DKBYFL9C801', '1795595401.508323', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(54, '8ed122effaa44f4791719ce889d88c73', 'note/9/pressing/slack:T0SANDBOX/U0THEO', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DSG00VFMBR0', '1795597201.520470', '5d7cd94ffd21e41c08cbc9a32a0c5eecd140f80c877fdd6c5b5d74413eddf1a8', NULL, NULL, NULL),
	(90, '8ed122effaa44f4791719ce889d88c73', 'note/12/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 12, 12, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599931.471353', 'cad61f0986ec8bf63d7d4c2a7907fc80ce3ff74535f837e0662e85d30c8ab76f', NULL, NULL, NULL),
	(70, '8ed122effaa44f4791719ce889d88c73', 'note/10/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599001.504133', 'e50bf977254b042f22d7e863b6dbdcd22e5c4f55aeacdad32ae4136913cb1f8f', NULL, NULL, NULL),
	(66, '8ed122effaa44f4791719ce889d88c73', 'note/10/pressing/slack:T0SANDBOX/U0IVAN', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DXTZONKJZ35', '1795599001.509400', '67b766bcb338d8a3604b1608bccd6535c6d2e49cfa7f93581456794e7dd2adfb', NULL, NULL, NULL),
	(67, '8ed122effaa44f4791719ce889d88c73', 'note/10/pressing/slack:T0SANDBOX/U0THEO', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DSG00VFMBR0', '1795599001.521069', '67b766bcb338d8a3604b1608bccd6535c6d2e49cfa7f93581456794e7dd2adfb', NULL, NULL, NULL),
	(68, '8ed122effaa44f4791719ce889d88c73', 'note/10/pressing/slack:T0SANDBOX/U0RUTH', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DPA6LMXUQJN', '1795599001.529969', '67b766bcb338d8a3604b1608bccd6535c6d2e49cfa7f93581456794e7dd2adfb', NULL, NULL, NULL),
	(69, '8ed122effaa44f4791719ce889d88c73', 'note/10/pressing/slack:T0SANDBOX/U0PRIYA', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DKBYFL9C801', '1795599001.572405', '67b766bcb338d8a3604b1608bccd6535c6d2e49cfa7f93581456794e7dd2adfb', NULL, NULL, NULL),
	(100, '8ed122effaa44f4791719ce889d88c73', 'note/13/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 13, 13, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795600831.474424', 'd3ab5a7234ccebf730ffc70cdc3e814563f9beca18ced00c6f9b341d1bca6481', NULL, NULL, NULL),
	(114, '8ed122effaa44f4791719ce889d88c73', 'note/15/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.246684', '44011e84c2c3acd7ef46e760eaff874c6e5f7fb32e00e9ef27e19b94455f4eb5', NULL, NULL, NULL),
	(65, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0LENA', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'D1S3QJITXT9', '1795599001.567859', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(64, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0OMAR', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DWJTJL5FNLE', '1795599001.559729', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL),
	(113, '8ed122effaa44f4791719ce889d88c73', 'note/15/outcome/slack:T0SANDBOX/U0BEA', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DAB0Y26LFA7', '1795611630.279066', 'c74e4f371f395eb78679b6f166c005b4bf9b2376c3bbf4ce712f892dceda6693', NULL, NULL, NULL),
	(120, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.049987', '603865a17f7128183956627ff67db2373b645279e75207f962eeaad94c6ba799', NULL, NULL, NULL),
	(80, '8ed122effaa44f4791719ce889d88c73', 'note/11/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599331.499252', '8f929171c1be8c7b005951713a7118d9bf6ab9cf6eb3fde02691e44a7cc048ec', NULL, NULL, NULL),
	(119, '47a400d114394c138754613ea296f0ef', 'note/11/line/card', '47a400d114394c138754613ea296f0ef/channel:governance', 'thread', 'card', 'line', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.087078', '8f60d8d79c3522648c32c4f24b2c989e4105636d960864ff256b5f086e9c48bd', NULL, NULL, NULL),
	(117, '47a400d114394c138754613ea296f0ef', 'note/11/expired/slack:T0SANDBOX/U0ALEX', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'DVWA06KEWQE', '1795820400.095342', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL, NULL),
	(110, '8ed122effaa44f4791719ce889d88c73', 'note/14/line/card', '8ed122effaa44f4791719ce889d88c73/channel:incidents', 'thread', 'card', 'line', true, 0, 14, 14, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.072480', 'ae17f15854d9584fffda10be6b3090bb1e6a620c3ea9e6ce450f66daebb14890', NULL, NULL, NULL),
	(118, '47a400d114394c138754613ea296f0ef', 'note/11/expired/slack:T0SANDBOX/U0MAYA', '47a400d114394c138754613ea296f0ef/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'D9M2ZNCGQY4', '1795820400.106349', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL, NULL),
	(63, '8ed122effaa44f4791719ce889d88c73', 'prompt:slack:T0SANDBOX/U0ERIN', '8ed122effaa44f4791719ce889d88c73/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DQ79ZGWAYS6', '1795599001.548354', '11495fd9567076e1af58b78df369f6be91ffd42ba8d0dacf73bf7e31523f937a', NULL, NULL, NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('ledger@2026-11-24', 'system'),
	('weekly@2026-11-30T08:00Z', 'system'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0DANA'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0ALEX'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0SAM'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0THEO'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'slack:T0SANDBOX/U0PRIYA'),
	('031650d1c6944b45b89e11d3deb75432', 'slack:T0SANDBOX/U0IVAN'),
	('031650d1c6944b45b89e11d3deb75432', 'slack:T0SANDBOX/U0MAYA'),
	('031650d1c6944b45b89e11d3deb75432', 'slack:T0SANDBOX/U0BEA'),
	('47a400d114394c138754613ea296f0ef', 'slack:T0SANDBOX/U0IVAN'),
	('47a400d114394c138754613ea296f0ef', 'slack:T0SANDBOX/U0ALEX'),
	('47a400d114394c138754613ea296f0ef', 'slack:T0SANDBOX/U0MAYA'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0THEO'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0BEA'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0IVAN'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0PRIYA'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0RUTH'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0ERIN'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0OMAR'),
	('8ed122effaa44f4791719ce889d88c73', 'slack:T0SANDBOX/U0LENA'),
	('weekly@2026-11-30T08:00Z', 'slack:T0SANDBOX/U0MAYA'),
	('weekly@2026-12-07T08:00Z', 'system'),
	('tool-1', 'slack:T1/UANA'),
	('tool-1', 'slack:T1/UBEN'),
	('tool-2', 'slack:T1/UANA'),
	('tool-2', 'slack:T1/UBEN'),
	('tool-3', 'slack:T1/UANA'),
	('tool-3', 'slack:T1/UBEN'),
	('tool-4', 'slack:T1/UANA'),
	('tool-4', 'slack:T1/UBEN'),
	('tool-5', 'slack:T1/UANA'),
	('tool-5', 'slack:T1/UBEN'),
	('task-1', 'slack:T1/UANA'),
	('task-1', 'slack:T1/UBEN'),
	('task-2', 'slack:T1/UANA'),
	('task-2', 'slack:T1/UBEN'),
	('task-3', 'slack:T1/UANA'),
	('task-3', 'slack:T1/UBEN'),
	('weekly-1', 'slack:T1/UANA');
--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.pauses VALUES
	('channel:DLSQR6WLPHG', '2026-11-21 10:44:14.552033+00'),
	('channel:DK7E37V1ISW', '2026-11-21 10:44:14.573693+00'),
	('channel:DXTZONKJZ35', '2026-11-21 10:44:15.685589+00'),
	('channel:DSG00VFMBR0', '2026-11-21 10:44:15.696909+00'),
	('channel:DPA6LMXUQJN', '2026-11-21 10:44:15.704462+00'),
	('channel:DQ79ZGWAYS6', '2026-11-21 10:44:15.723594+00'),
	('channel:DWJTJL5FNLE', '2026-11-21 10:44:15.732542+00'),
	('channel:D1S3QJITXT9', '2026-11-21 10:44:15.742767+00'),
	('channel:DKBYFL9C801', '2026-11-21 10:44:15.740403+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 10:44:16.532485+00'),
	('channel:DAB0Y26LFA7', '2026-11-21 10:44:16.571585+00'),
	('channel:DVWA06KEWQE', '2026-11-21 10:44:16.762492+00'),
	('channel:D9M2ZNCGQY4', '2026-11-21 10:44:16.773648+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 10:44:16.962834+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'DK7E37V1ISW', false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'DVWA06KEWQE', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'DLSQR6WLPHG', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DXTZONKJZ35', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'DAB0Y26LFA7', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'D9M2ZNCGQY4', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'DSG00VFMBR0', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'DPA6LMXUQJN', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'DKBYFL9C801', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'DQ79ZGWAYS6', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'DWJTJL5FNLE', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'D1S3QJITXT9', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('225c11f8fd2eccc526a620be8dd3fa54b863fb27b430091e13bb72f99c34b18b', 'task', '{"about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","channel":"governance","due":"due","form":[{"field":"what","label":"What is to be done?","max_length":150,"placeholder":"Add the new model to the registry","required":true,"type":"text"},{"field":"owner","label":"Who does it?","required":true,"type":"person"},{"field":"due","label":"By when?","required":true,"type":"date"}],"kind":"task","lifecycle":"task","name":"Task","owner":"owner","prefix":"ACT","remind":["2 days"],"schema":1,"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', 'weekly', '{"about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","at":"09:00","channel":"governance","kind":"weekly","lifecycle":"review","name":"Weekly AI governance review","owner":{"role":"policy_owner"},"prefix":"REV","schema":1,"sections":["open","incidents","decided","ending","figures"],"title":"Weekly review","weekday":"monday","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('71d2302f648b2438c1ab7f97ac8dd047e5e0c20cd26bdc823a99417e5c514435', 'near_miss', '{"about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","channel":"incidents","fallback":[{"rota":"on_call"},{"role":"risk_owner"}],"form":[{"field":"type","label":"What would it have been?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What almost happened?","max_length":2000,"placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","help":"Luck counts. It shows where a control is missing.","label":"What stopped it?","max_length":1000,"type":"long_text"}],"kind":"near_miss","lifecycle":"incident","name":"Near miss","prefix":"NM","schema":1,"summons":[{"ask":[{"role":"policy_owner"}]}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('89dd171964109ac356f76cb2f9ff3e9399c81be0da1f867a561bde9f6867a48b', 'ledger', '{"channel":"ledger","kind":"ledger","lifecycle":"ledger","name":"Ledger","prefix":"LOG","schema":1,"title":"Ledger"}', '2026-11-24 08:30:01.275256+00', NULL),
	('92cbbd8ec84a19cd890d237db8f7da9f5759764b0817def916fa980527b2d84a', 'incident', '{"about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","checklists":{"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"]},"command":"/ai-incident","fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"form":[{"field":"severity","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","label":"How severe is it?","options":[{"label":"Critical: people are being harmed, or data is leaking now","value":"critical"},{"label":"High: serious harm is likely, or many people are affected","value":"high"},{"label":"Medium: some people are affected, nothing irreversible","value":"medium"},{"label":"Low: a nuisance, or found before it did harm","value":"low"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What happened?","max_length":2000,"placeholder":"The billing chatbot shows other people''s invoices","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","help":"It decides who is called besides the first responder, and which first moves are listed.","label":"What kind of incident is it?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"personal_data","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own.","label":"Personal data may be exposed","type":"checkbox"},{"field":"discovered","help":"If it was not just now. Limits of the law often count from this moment.","label":"When was it discovered?","latest":"1 hour","past":true,"type":"datetime"}],"kind":"incident","lifecycle":"incident","name":"AI incident","prefix":"INC","schema":1,"severities":{"critical":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}]},"label":"Critical","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"30 minutes","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]}},"high":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}]},"label":"High","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"2 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"1 hour","remind":[{"share":50}]}},"low":{"containment":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"3 business days","remind":[{"share":50},{"before":"1 business day"}]},"label":"Low","triage":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"1 business day","remind":[{"share":50}]}},"medium":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}]},"label":"Medium","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"8 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50}]}}},"severity":"medium","summons":[{"ask":[{"rota":"on_call"}]},{"ask":[{"role":"security_lead"},{"role":"risk_owner"}],"when":{"field":"severity","one_of":["critical","high"]}},{"ask":[{"role":"privacy_lead"}],"when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"security_lead"}],"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]}},{"ask":[{"role":"ai_safety_lead"}],"when":{"field":"type","one_of":["safety_violation","bias_harm"]}},{"ask":[{"role":"privacy_lead"}],"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}},{"ask":[{"role":"data_steward"}],"when":{"equals":"data_poisoning","field":"type"}},{"ask":[{"role":"ml_ops"}],"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]}}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"title":"{what}","urgent":true,"zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('99ed7b1db04177d05ee327bdba01aed2575c962311f2d2b3ecb3a4ff10305ed8', 'erasure', '{"about":"Text that somebody typed is erased for good. The record keeps that it was there and who decided this.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"group":"privacy_team"}],"at":{"share":200}}],"limit":"5 business days","remind":[{"share":50},{"share":80}]}},"effect":"erase","fallback":[{"role":"policy_owner"},{"role":"risk_owner"}],"form":[{"field":"case","label":"Of which case?","max_length":40,"required":true,"type":"text"},{"field":"what","label":"Which texts?","max_length":300,"required":true,"type":"text"},{"field":"reason","help":"The request of a person, the end of a purpose, something that was typed by mistake. Do not repeat the text.","label":"Why are they erased?","max_length":1000,"required":true,"type":"long_text"}],"kind":"erasure","lifecycle":"approval","name":"Erasure of texts","prefix":"ERA","private":true,"routing":[{"rule":"Every erasure","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"privacy_lead"},{"role":"data_steward"}],"stage":"privacy"}]}],"schema":1,"texts":{"approved":"The texts are gone from the database and from the messages that showed them.","opened":"If you approve, the texts are erased at once and for good.","rejected":"Nothing was erased."},"title":"Erase {what} of {case}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('9c955068f82b96cc404f7c31dc93cc0840735e604d156ee65a04f94b1a2a65ee', 'ingress', '{"about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"addendum":{"end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"48 hours","remind":[{"share":50}]},"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"4 business hours","remind":[{"share":50}]}},"command":"/ai-ingress","fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"form":[{"field":"dataset","label":"Which dataset?","material":true,"max_length":100,"placeholder":"Support tickets 2025","required":true,"type":"text"},{"field":"location","help":"The address of the bucket, table or folder.","label":"Where is it?","material":true,"required":true,"type":"url"},{"field":"data_classification","help":"Take the most sensitive that applies. Without it we cannot accept a request.","label":"What kind of data is in it?","material":true,"options":[{"label":"Public","value":"public"},{"label":"Internal","value":"internal"},{"label":"Confidential","value":"confidential"},{"label":"Personal data","value":"personal"},{"label":"Special category, such as health or religion","value":"special_category"}],"required":true,"type":"select"},{"field":"destination","label":"Which system will use it?","material":true,"required":true,"type":"system"},{"field":"purpose","label":"What for?","material":true,"max_length":1000,"placeholder":"Evaluate answers of the support assistant","required":true,"type":"long_text"},{"field":"retention","label":"How long will it be kept?","material":true,"options":[{"label":"30 days","value":"days_30"},{"label":"90 days","value":"days_90"},{"label":"One year","value":"year_1"},{"label":"Three years","value":"years_3"},{"label":"As long as the contract says","value":"contract"}],"required":true,"step":2,"type":"select"},{"field":"source","help":"The licence of the source, or the consent that people gave.","label":"What allows us to use it?","max_length":1000,"required":true,"step":2,"type":"long_text"},{"field":"legal_basis","label":"What is the legal basis for the personal data?","material":true,"options":[{"label":"Consent","value":"consent"},{"label":"A contract with the person","value":"contract"},{"label":"A legal obligation","value":"legal_obligation"},{"label":"Vital interests","value":"vital_interests"},{"label":"A task in the public interest","value":"public_task"},{"label":"Legitimate interests","value":"legitimate_interests"}],"required":true,"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"step":2,"type":"select"},{"field":"special_condition","help":"If none of these fits, talk to the privacy lead before you ask.","label":"Which condition allows the special category?","material":true,"options":[{"label":"Explicit consent","value":"explicit_consent"},{"label":"Employment and social security law","value":"employment_law"},{"label":"Public health","value":"public_health"},{"label":"Research, archives or statistics","value":"research"},{"label":"The person made it public","value":"made_public"},{"label":"Another one, agreed with the privacy lead","value":"other"}],"required":true,"shown_when":{"equals":"special_category","field":"data_classification"},"step":2,"type":"select"},{"field":"leaves","help":"Tick this if a provider outside the company receives it, for instance to run a model.","label":"Will it leave our systems?","material":true,"step":2,"type":"checkbox"},{"field":"provider","label":"Which provider receives it?","material":true,"max_length":100,"required":true,"shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"text"},{"field":"addendum","help":"The draft is enough for now. Nothing may be sent before it is signed.","label":"Link to the data-sharing addendum","shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"url"}],"grant":{"conditions":"task","lasts":"365 days","overseers":[{"role":"privacy_lead"},{"role":"security_lead"}],"remind":["30 days"],"scope":"data_classification","system":"destination"},"kind":"ingress","lifecycle":"approval","name":"Data ingress","prefix":"ING","rejection":{"codes":{"addendum_missing":"The addendum is not settled","licence":"The licence or the consent does not cover it","no_legal_basis":"There is no legal basis","too_much_data":"Less data would do","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["data_classification","destination"]},"routing":[{"rule":"Personal data that leaves","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"equals":true,"field":"leaves"}]}},{"rule":"Data that leaves","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"equals":true,"field":"leaves"}},{"rule":"Personal data","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"}],"when":{"field":"data_classification","one_of":["personal","special_category"]}},{"rule":"All other data","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"}]}],"schema":1,"texts":{"approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","opened":"The dataset stays in quarantine until this is decided.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made."},"title":"{dataset} into {destination}","typed_text":{"secrets":"block"},"zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL),
	('ea0bfa27ec2c9a9c6225a8cbea0c0674aed86113424a128f94d5d0a148871bfa', 'exception', '{"about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"answer":{"calendar":"office","end":{"at":{"share":500},"then":"lapse"},"limit":"3 business days","remind":[{"share":50}]},"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"2 business days","remind":[{"share":50},{"share":80}]}},"command":"/ai-exception","debt":{"by":"clause","cap":5,"clock":"decision","reviewers":[{"role":"policy_owner"}]},"emergency":{"by":[{"rota":"on_call"}],"lasts":"24 hours","review":{"calendar":"office","limit":"2 business days","remind":[{"share":50}]}},"fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"clause","label":"Which clause of the AI policy?","material":true,"options":[{"label":"Use approved AI tools only","value":"approved_tools"},{"label":"Keep confidential data out of public AI","value":"confidential_data"},{"label":"Delete data when its time is up","value":"data_retention"},{"label":"Personal data needs a legal basis","value":"personal_data"},{"label":"Vendors sign our terms first","value":"vendor_terms"},{"label":"Say when people are talking to AI","value":"disclosure"},{"label":"A person checks decisions about people","value":"human_review"},{"label":"Test for safety and bias before release","value":"testing"}],"required":true,"type":"select"},{"field":"system","label":"Which system is it for?","material":true,"required":true,"type":"system"},{"field":"request","help":"One sentence; it becomes the title of your request.","label":"What do you want to do?","material":true,"max_length":150,"placeholder":"Summarise support tickets with a hosted model","required":true,"type":"text"},{"field":"reason","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","label":"Why do you need it?","max_length":2000,"required":true,"type":"long_text"},{"field":"controls","help":"These compensating controls become part of the decision.","label":"What keeps the risk low meanwhile?","material":true,"max_length":2000,"placeholder":"Test data only, two named users, outputs checked by hand","required":true,"type":"long_text"},{"field":"until","help":"At most 90 days. You can ask again before it ends.","label":"Until when do you need it?","latest":"90 days","material":true,"required":true,"type":"date"},{"field":"decision_impact","label":"What can its decisions affect?","material":true,"options":[{"label":"Life and safety","value":"life_safety"},{"label":"Somebody''s job","value":"employment"},{"label":"Somebody''s money","value":"financial"},{"label":"Access to a service","value":"access_to_services"},{"label":"Reputation","value":"reputational"},{"label":"Information only","value":"informational"}],"required":true,"step":2,"type":"select"},{"field":"human_oversight","label":"Does a person check what it does?","material":true,"options":[{"label":"Nobody checks","value":"none"},{"label":"Some of it is checked","value":"partial"},{"label":"All of it is checked","value":"full"}],"required":true,"step":2,"type":"select"},{"field":"data_sensitivity","label":"How sensitive is the data?","material":true,"options":[{"label":"Special category, such as health or religion","value":"special_category"},{"label":"Highly sensitive","value":"highly_sensitive"},{"label":"Sensitive","value":"sensitive"},{"label":"Not sensitive","value":"non_sensitive"}],"required":true,"step":2,"type":"select"},{"field":"user_vulnerability","label":"Who are the people it serves?","material":true,"options":[{"label":"People who need protection, such as children","value":"vulnerable_populations"},{"label":"The general public","value":"general_public"},{"label":"Professionals","value":"professionals"}],"required":true,"step":2,"type":"select"},{"field":"deployment_scale","label":"How many people does it reach?","material":true,"options":[{"label":"Millions","value":"millions"},{"label":"Hundreds of thousands","value":"hundreds_of_thousands"},{"label":"Thousands","value":"thousands"},{"label":"Only us","value":"internal"}],"required":true,"step":2,"type":"select"},{"field":"decision_reversibility","label":"Can its decisions be undone?","material":true,"options":[{"label":"No","value":"irreversible"},{"label":"With difficulty","value":"difficult_to_reverse"},{"label":"Yes","value":"reversible"}],"required":true,"step":2,"type":"select"}],"grant":{"cap":"270 days","conditions":"task","lasts":"90 days","overseers":[{"role":"policy_owner"}],"remind":["14 days"],"renewals":{"at_most":3,"climb_at":2,"score":"risk"},"scope":"clause","system":"system","until":"until"},"kind":"exception","lifecycle":"approval","name":"Policy exception","prefix":"EXC","questions":{"clock":"answer"},"rejection":{"codes":{"controls_too_weak":"The controls are too weak","law_forbids":"The law or a contract forbids it","other_way":"There is a way within the policy","risk_too_high":"The risk is too high","unclear":"It is not clear what is asked for"},"cool_down":["14 days","30 days"],"same":["clause","system"]},"routing":[{"rule":"High risk, a data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]}},{"rule":"High risk, the privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"equals":"personal_data","field":"clause"}]}},{"rule":"High risk, a legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]}},{"rule":"High risk, a safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]}},{"rule":"High risk, any other clause","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"band":"risk","one_of":["critical","high"]}},{"rule":"A data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"}],"when":{"field":"clause","one_of":["confidential_data","data_retention"]}},{"rule":"The privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"}],"when":{"equals":"personal_data","field":"clause"}},{"rule":"A legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"}],"when":{"field":"clause","one_of":["vendor_terms","disclosure"]}},{"rule":"A safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"}],"when":{"field":"clause","one_of":["human_review","testing"]}},{"rule":"Any other clause","stages":[{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"owner"}]}],"schema":1,"scores":{"risk":{"bands":[{"at_least":17,"name":"critical"},{"at_least":12,"name":"high"},{"at_least":7,"name":"medium"},{"at_least":0,"name":"low"}],"questions":{"data_sensitivity":{"highly_sensitive":3,"non_sensitive":1,"sensitive":2,"special_category":4},"decision_impact":{"access_to_services":3,"employment":4,"financial":3,"informational":1,"life_safety":5,"reputational":2},"decision_reversibility":{"difficult_to_reverse":2,"irreversible":3,"reversible":1},"deployment_scale":{"hundreds_of_thousands":2,"internal":0,"millions":3,"thousands":1},"human_oversight":{"full":1,"none":4,"partial":2},"user_vulnerability":{"general_public":2,"professionals":1,"vulnerable_populations":4}}}},"texts":{"approved":"The compensating controls you named are part of this decision. Please keep to them.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request.","opened":"Until this is decided, the policy applies as it is.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change."},"title":"Exception for {system}: {request}","zone":"Europe/Berlin"}', '2026-11-24 08:30:01.275256+00', NULL);
--
-- Data for Name: restores; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: rounds; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.rounds VALUES
	('daily', '2026-12-01 07:00:00+00');
--
-- Data for Name: seal_leaves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seal_leaves VALUES
	(1, 'ledger@2026-11-24', 2, '58d749b22fd9db1d284779a5cae416acac94acea30b4339af04e8a26e491f0ca'),
	(1, 'weekly@2026-11-30T08:00Z', 2, '19811281ec995a034c28ac1f46a27db1223440743caae35f7800c73281fd650c'),
	(2, '031650d1c6944b45b89e11d3deb75432', 7, '866f0d6ab5f2578ea3197cee11a0a5cc078f9181bc41439cee6b016af480feec'),
	(2, '06a92756c6bb446ab5c8323c9ba0a943', 10, 'c03132b26604e8b12277e3727a5ad7b6afb861c42cc186cb66639aa08309649e'),
	(2, '47a400d114394c138754613ea296f0ef', 9, 'a23f40e98fca194417e026bf7cc99425f9f74a74925ff56a42f9592142d2e041'),
	(3, '8ed122effaa44f4791719ce889d88c73', 15, '752b4d70543c559a13c733f40b78ec84f7e135c89e1ae9d50574fb05cc41bf51'),
	(4, '47a400d114394c138754613ea296f0ef', 11, '61e39f8a0b9222b5f8003729c4646aeaeefcd029ba97f10369fba5a717538d1e');
--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seals VALUES
	(1, '{"at":"2026-11-24T08:30:01.464422Z","before":"0000000000000000000000000000000000000000000000000000000000000000","leaves":2,"root":"59238171e78d469a6fa2f9a77142f64fcdaaccd0dfb1e2dd67ebea9c7d6bfe3d","seal":1}', '03fba497ece7cad34f586b4ee4fe4d8be99aff78568e600cc50d54665c967b54'),
	(2, '{"at":"2026-11-25T07:00:00.031067Z","before":"03fba497ece7cad34f586b4ee4fe4d8be99aff78568e600cc50d54665c967b54","leaves":3,"root":"1dad4051cf58869b2bd44f91da5fb201d62a4df5b516317817f2ba0e66bdd2aa","seal":2}', 'cccb6a2cb507acc031e37ee34f8211414be68da6ae19445b178fce990e246532'),
	(3, '{"at":"2026-11-26T07:00:00.018036Z","before":"cccb6a2cb507acc031e37ee34f8211414be68da6ae19445b178fce990e246532","leaves":1,"root":"a351b8a39c5f8825b43d899e9c52968a8087b2b4e881e670758971954effc3bf","seal":3}', '742d35f46b36fc0d64508170c6d32f47c0541627908dd21798b87c98621a5352'),
	(4, '{"at":"2026-11-28T07:00:00.018465Z","before":"742d35f46b36fc0d64508170c6d32f47c0541627908dd21798b87c98621a5352","leaves":1,"root":"0343f8f9e000cb566adab92d00d3e7b8c3a7b5f9890b5d5953fa66e89fafeb4b","seal":4}', '644077f965856ecddb2b80307d1e027503fb8c9e0db37ba0cc57435741e53952');
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('load:b328794b-9f01-455b-bcf1-0f4136464b5d', '{"case":"ledger@2026-11-24","key":"LOG-1","state":"kept","refusal":null,"repeated":false}', '2026-11-24 08:30:01.285985+00'),
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:01.437168+00'),
	('view:VSSIQXWAX8N:h3XP7HQ47A3VZLA6C', '{"case":"06a92756c6bb446ab5c8323c9ba0a943","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:01.516553+00'),
	('timer:06a92756c6bb446ab5c8323c9ba0a943:decision/1/remind50%', '{"case":"06a92756c6bb446ab5c8323c9ba0a943","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:01.538356+00'),
	('timer:06a92756c6bb446ab5c8323c9ba0a943:decision/1/escalate1+decision/1/limit', '{"case":"06a92756c6bb446ab5c8323c9ba0a943","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:01.536095+00'),
	('button:slack:T0SANDBOX/U0SAM:DLSQR6WLPHG/1795523401.595352:verb:approve:1795527031.408115', '{"case":"06a92756c6bb446ab5c8323c9ba0a943","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:31.415212+00'),
	('view:VH794EPBK73:hDRE1DMY2EE0CGLAN', '{"case":"031650d1c6944b45b89e11d3deb75432","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.038739+00'),
	('view:VKY3S1NCHM6:hW0S82DO7TON99AK4', '{"case":"031650d1c6944b45b89e11d3deb75432","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:30.161585+00'),
	('view:VMJQMN80CEQ:h1FC2LWODLO7C172T', '{"case":"47a400d114394c138754613ea296f0ef","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.03265+00'),
	('button:slack:T0SANDBOX/U0MAYA:D9M2ZNCGQY4/1795534230.100843:verb:approve:1795534230.132920', '{"case":"47a400d114394c138754613ea296f0ef","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:30.137496+00'),
	('view:VIDPARTPM6F:hFCGCTBAIF4NXX76N', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:01.417971+00'),
	('button:slack:T0SANDBOX/U0OMAR:C0AIINCIDENTS/1795595401.459375:verb:take:1795595401.533322', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"declared","refusal":{"code":"not_asked","who":null,"at":null,"state":null,"fields":{},"case":null,"key":null,"until":null,"named":[]},"repeated":false}', '2026-11-25 08:30:01.53746+00'),
	('timer:8ed122effaa44f4791719ce889d88c73:triage/1/remind50%', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:01.449327+00'),
	('timer:8ed122effaa44f4791719ce889d88c73:leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:01.441335+00'),
	('view:V1PAM6LZ337:hQABGF8BFYHCXM9SI', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:31.440198+00'),
	('button:slack:T0SANDBOX/U0OMAR:DWJTJL5FNLE/1795599001.559729:verb:inform:1795599931.406195', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:31.409919+00'),
	('view:VLUTSSK7MMW:hVPXSHIW4BAIQTZP6', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:31.429091+00'),
	('view:VV58H4DO1ZI:hMH2XQ2ZJEAJ13I19', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.037654+00'),
	('view:VXUN8NM31HQ:hOR9CQZ4ZMRCPINED', '{"case":"8ed122effaa44f4791719ce889d88c73","key":"INC-1","state":"closed","refusal":null,"repeated":false}', '2026-11-25 13:00:30.182251+00'),
	('timer:47a400d114394c138754613ea296f0ef:grant/1/end', '{"case":"47a400d114394c138754613ea296f0ef","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.023646+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.007479+00'),
	('95559cdb49a64240b4de1bfe0942dc236c0f303b2ad13c868bee0294a62ebb35:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.02821+00'),
	('view:VC5XVT7PDC1:hXQW10YC47QY413NX', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:01.430959+00');
--
-- Data for Name: systems; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.systems VALUES
	('support-assistant', 'support-assistant'),
	('image-generator', 'image-generator'),
	('meeting-summariser', 'meeting-summariser'),
	('billing-chatbot', 'billing-chatbot');
--
-- Data for Name: texts; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.texts VALUES
	('06a92756c6bb446ab5c8323c9ba0a943', '9388dded221a794a67881dd6517b4b385a619803a67b6572d9b01be1dbdea68d', 'fb410c83b6324f9bd0f2edde02804653', 'Support tickets 2026', 'support tickets 2026'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'd64e46dcdc49d5721bbbcd94c961369a2ab478ba6085b24a2f9d0d172a3088cd', 'c6cf6b720195320518ea9197cc1b476d', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('06a92756c6bb446ab5c8323c9ba0a943', '034750908e39f5aa5ce1749af80bd74e8f2e7de5f6c3ecb309f7d6d96ad882d7', '94f90a082ff07c579e26e74eb02115d6', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('06a92756c6bb446ab5c8323c9ba0a943', '7d00951f5b3a374586ecbae26d7017d29f163f2c95c01828b23d1652dcb59391', '8a95aa17fe185f026682ff24c8015f8f', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('031650d1c6944b45b89e11d3deb75432', '1172a1a3e9be2b1dcd35096427943d93194a952048b1bc8ee564e7bec1f1e6b5', '8d771f0157f28215712357ab1ffc3dd3', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('031650d1c6944b45b89e11d3deb75432', '4c7308185ff9c478c60576a05bdec2a42fa21c73c0ade18cbbc88dcf8e1c0f24', 'dbf57f7004221c603b3be68027421f09', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('031650d1c6944b45b89e11d3deb75432', 'f2fc13ec0e4a04d820b84be1b204bd10882083fb0c7db817a72fdda973e793a1', 'cbc9ce04568f7059e5389a2105395a56', 'No customer names in prompts.', 'no customer names in prompts.'),
	('031650d1c6944b45b89e11d3deb75432', 'b52111ace0c349d93dc630cbe345c15fe502d226c05368ec8ed552ce79195530', 'c965e159d338cf5aea6fa8d1fcf76102', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('47a400d114394c138754613ea296f0ef', '8ee53ac9c5d89cfe6e15e8f4fa8120d7539a11fb40313f698b3ba0bd37a4d902', 'e801185037b90a1fb07c4b0a8b7bad7b', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('47a400d114394c138754613ea296f0ef', '601aaee71777609b32a38f609d8079d6f8658943f61dabba10edfae618fbd203', 'f8a2d5018893a32356796c77c44610c9', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('47a400d114394c138754613ea296f0ef', '2c82bf6529f62caf5be8a555faec5b064f60692414487e03d978ac4ee6e0797b', 'bf89361796b7f256eb8a4da3e1fc265c', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('8ed122effaa44f4791719ce889d88c73', '4187d2e6862432de71f057d9fb2d5ee32e21ecc2ac7d19811539bad6f7ec74ca', '06051f57b1c41e6835d75876f6006a08', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('8ed122effaa44f4791719ce889d88c73', 'c4f4e50d6b9cde6459b0d28bb70c436cefa11bf31d8b9f5ddb610fa1435b196d', '416c185fda1c3d379e0c8825408789e6', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('8ed122effaa44f4791719ce889d88c73', 'ee3bd97a8b3fa5e7cc520a470eaa75e611ff35cea54c2e29091ac38f6e4a25da', '17938ec2f6d39af67c26aec4131f3ff5', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('8ed122effaa44f4791719ce889d88c73', 'd13d323d4136db0da5fe2d2a5b31fb46c3103c3691d0991f1cea7f1cfe925f04', '0757aa5ffccb47ea3027d681af4e7ee4', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('8ed122effaa44f4791719ce889d88c73', 'f9c103059a946d1f481bbece4b8e711bc5f491159375252b260127e4349710f0', '8e769bd39401c6907fbeae13f066368e', 'A shared key was used. Each tool gets its own, and a test asks for others''.', 'a shared key was used. each tool gets its own, and a test asks for others''.'),
	('weekly@2026-11-30T08:00Z', '3a04c2de78aaeae27288de111f772945e3f52aa227ea8228058ebb3e3142630a', 'c81c7792c569401927dac7a229beb1a1', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
	('tool-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-2', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-3', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-4', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('tool-5', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-2', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('task-3', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because'),
	('weekly-1', 'aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51', '00000000000000000000000000000000', 'because', 'because');
--
-- Data for Name: timers; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.timers VALUES
	('06a92756c6bb446ab5c8323c9ba0a943', 'grant/1/remind30days', '2027-10-25 13:30:31.415212+00'),
	('06a92756c6bb446ab5c8323c9ba0a943', 'grant/1/end', '2027-11-24 13:30:31.415212+00'),
	('weekly@2026-12-07T08:00Z', 'publish/1/end', '2026-12-07 08:00:00+00'),
	('tool-5', 'decision/1/remind', '2026-03-04 08:00:00+00'),
	('tool-5', 'decision/1/limit', '2026-03-04 09:00:00+00');
--
-- Data for Name: user_groups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.user_groups VALUES
	('privacy_team', '["slack:T0SANDBOX/U0PRIYA", "slack:T0SANDBOX/U0LENA", "slack:T0SANDBOX/U0NOOR"]');
--
-- Name: followups_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.followups_n_seq', 2, true);
--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.outbox_id_seq', 121, true);
--
-- Name: restores_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.restores_n_seq', 1, false);
--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
--
-- Name: absences pk_absences; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.absences
    ADD CONSTRAINT pk_absences PRIMARY KEY (id);
--
-- Name: asks pk_asks; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.asks
    ADD CONSTRAINT pk_asks PRIMARY KEY (case_id, person, stage);
--
-- Name: cases pk_cases; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT pk_cases PRIMARY KEY (id);
--
-- Name: cool_downs pk_cool_downs; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cool_downs
    ADD CONSTRAINT pk_cool_downs PRIMARY KEY (case_id);
--
-- Name: counters pk_counters; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.counters
    ADD CONSTRAINT pk_counters PRIMARY KEY (prefix);
--
-- Name: drafts pk_drafts; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.drafts
    ADD CONSTRAINT pk_drafts PRIMARY KEY (id);
--
-- Name: events pk_events; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (case_id, seq);
--
-- Name: followups pk_followups; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups
    ADD CONSTRAINT pk_followups PRIMARY KEY (n);
--
-- Name: grants pk_grants; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT pk_grants PRIMARY KEY (case_id);
--
-- Name: in_force pk_in_force; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.in_force
    ADD CONSTRAINT pk_in_force PRIMARY KEY (id);
--
-- Name: links pk_links; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.links
    ADD CONSTRAINT pk_links PRIMARY KEY (case_id, relation, other);
--
-- Name: moves pk_moves; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.moves
    ADD CONSTRAINT pk_moves PRIMARY KEY (case_id, n);
--
-- Name: outbox pk_outbox; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT pk_outbox PRIMARY KEY (id);
--
-- Name: participants pk_participants; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT pk_participants PRIMARY KEY (case_id, person);
--
-- Name: pauses pk_pauses; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.pauses
    ADD CONSTRAINT pk_pauses PRIMARY KEY (key);
--
-- Name: people pk_people; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.people
    ADD CONSTRAINT pk_people PRIMARY KEY (actor);
--
-- Name: playbooks pk_playbooks; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.playbooks
    ADD CONSTRAINT pk_playbooks PRIMARY KEY (digest);
--
-- Name: restores pk_restores; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.restores
    ADD CONSTRAINT pk_restores PRIMARY KEY (n);
--
-- Name: rounds pk_rounds; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.rounds
    ADD CONSTRAINT pk_rounds PRIMARY KEY (name);
--
-- Name: seal_leaves pk_seal_leaves; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT pk_seal_leaves PRIMARY KEY (seal, case_id);
--
-- Name: seals pk_seals; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seals
    ADD CONSTRAINT pk_seals PRIMARY KEY (number);
--
-- Name: seen pk_seen; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seen
    ADD CONSTRAINT pk_seen PRIMARY KEY (key);
--
-- Name: systems pk_systems; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.systems
    ADD CONSTRAINT pk_systems PRIMARY KEY (folded);
--
-- Name: texts pk_texts; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.texts
    ADD CONSTRAINT pk_texts PRIMARY KEY (case_id, ref);
--
-- Name: timers pk_timers; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT pk_timers PRIMARY KEY (case_id, name);
--
-- Name: user_groups pk_user_groups; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.user_groups
    ADD CONSTRAINT pk_user_groups PRIMARY KEY (name);
--
-- Name: cases uq_cases_key; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cases
    ADD CONSTRAINT uq_cases_key UNIQUE (key);
--
-- Name: followups uq_followups_key; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.followups
    ADD CONSTRAINT uq_followups_key UNIQUE (key);
--
-- Name: outbox uq_outbox_case_id_slot; Type: CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT uq_outbox_case_id_slot UNIQUE (case_id, slot);
--
-- Name: ix_absences_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_absences_until ON public.absences USING btree (until);
--
-- Name: ix_asks_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_asks_person ON public.asks USING btree (person);
--
-- Name: ix_cases_kind_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_kind_opened_at ON public.cases USING btree (kind, opened_at);
--
-- Name: ix_cases_lifecycle_state; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_lifecycle_state ON public.cases USING btree (lifecycle, state);
--
-- Name: ix_cases_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_opened_at ON public.cases USING btree (opened_at);
--
-- Name: ix_cases_requester_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_requester_opened_at ON public.cases USING btree (requester, opened_at);
--
-- Name: ix_cases_waiting; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_waiting ON public.cases USING btree (opened_at) WHERE open;
--
-- Name: ix_cool_downs_kind_same_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cool_downs_kind_same_until ON public.cool_downs USING btree (kind, same, until);
--
-- Name: ix_drafts_expires; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_drafts_expires ON public.drafts USING btree (expires);
--
-- Name: ix_grants_holder; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_holder ON public.grants USING btree (holder);
--
-- Name: ix_grants_kind_debt; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_kind_debt ON public.grants USING btree (kind, debt);
--
-- Name: ix_grants_until; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_until ON public.grants USING btree (until);
--
-- Name: ix_links_other; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_links_other ON public.links USING btree (other);
--
-- Name: ix_moves_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_moves_at ON public.moves USING btree (at);
--
-- Name: ix_outbox_claim; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_claim ON public.outbox USING btree (urgency, id) WHERE pending;
--
-- Name: ix_outbox_lane; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_lane ON public.outbox USING btree (lane, urgency, id) WHERE pending;
--
-- Name: ix_outbox_look_again; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_look_again ON public.outbox USING btree (look_again) WHERE (look_again IS NOT NULL);
--
-- Name: ix_outbox_not_before; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_outbox_not_before ON public.outbox USING btree (not_before) WHERE (not_before IS NOT NULL);
--
-- Name: ix_participants_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_participants_person ON public.participants USING btree (person);
--
-- Name: ix_seal_leaves_case_id_version; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_seal_leaves_case_id_version ON public.seal_leaves USING btree (case_id, version);
--
-- Name: ix_seen_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_seen_at ON public.seen USING btree (at);
--
-- Name: ix_timers_due; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_timers_due ON public.timers USING btree (due);
--
-- Name: events events_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_change BEFORE DELETE OR UPDATE ON public.events FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: events events_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON public.events FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: seal_leaves seal_leaves_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seal_leaves_no_change BEFORE DELETE OR UPDATE ON public.seal_leaves FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: seal_leaves seal_leaves_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seal_leaves_no_truncate BEFORE TRUNCATE ON public.seal_leaves FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: seals seals_no_change; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seals_no_change BEFORE DELETE OR UPDATE ON public.seals FOR EACH ROW EXECUTE FUNCTION public.record_refuse();
--
-- Name: seals seals_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--
CREATE TRIGGER seals_no_truncate BEFORE TRUNCATE ON public.seals FOR EACH STATEMENT EXECUTE FUNCTION public.record_refuse();
--
-- Name: asks fk_asks_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.asks
    ADD CONSTRAINT fk_asks_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: cool_downs fk_cool_downs_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.cool_downs
    ADD CONSTRAINT fk_cool_downs_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: events fk_events_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: grants fk_grants_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.grants
    ADD CONSTRAINT fk_grants_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: links fk_links_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.links
    ADD CONSTRAINT fk_links_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: moves fk_moves_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.moves
    ADD CONSTRAINT fk_moves_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: outbox fk_outbox_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT fk_outbox_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: participants fk_participants_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.participants
    ADD CONSTRAINT fk_participants_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: seal_leaves fk_seal_leaves_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT fk_seal_leaves_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: seal_leaves fk_seal_leaves_seal; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.seal_leaves
    ADD CONSTRAINT fk_seal_leaves_seal FOREIGN KEY (seal) REFERENCES public.seals(number);
--
-- Name: texts fk_texts_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.texts
    ADD CONSTRAINT fk_texts_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- Name: timers fk_timers_case_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--
ALTER TABLE ONLY public.timers
    ADD CONSTRAINT fk_timers_case_id FOREIGN KEY (case_id) REFERENCES public.cases(id) DEFERRABLE INITIALLY DEFERRED;
--
-- PostgreSQL database dump complete
--
