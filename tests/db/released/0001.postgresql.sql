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
    private boolean NOT NULL
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
	('9fba9d62e62d4662b5b0640954db64b4', 'ING-1', 'ingress', 'approval', 'approved', false, 10, '3db6c39341296e6e33dd3e77312aa4f32d6edef4eb7ae99c0dbd6fc56ca230c5', '51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 08:30:05.655959+00', '2026-11-24 13:30:35.284322+00', 1, '{"id":"9fba9d62e62d4662b5b0640954db64b4","kind":"ingress","lifecycle":"approval","playbook":"51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7","key":"ING-1","state":"approved","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T08:30:05.655959Z","changed_at":"2026-11-24T13:30:35.284322Z","version":10,"revision":1,"private":false,"answers":{"dataset":{"text":"3dbbb1ed008862bdd74641c29388cfac83c698ff724ca3a7dfd437a44ba550ca"},"location":{"text":"a6a608ca8597a98051122498104e71edfaf078b7fe7e3fd67622edef108ececf"},"data_classification":"internal","destination":"support-assistant","purpose":{"text":"86df542e3b19bc83ede267606f02125ad56cf760a208ad952652a0e97ea9f2d2"},"retention":"year_1","source":{"text":"d2ec4abb39b7974795b04c8ae750948bdceb962f2321dcb669b133d86102d82f"},"leaves":false},"links":[],"rule":3,"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0DANA"}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0SAM","stage":0,"seat":"role:data_steward","verdict":"approve","at":"2026-11-24T13:30:35.284322Z","instead_of":"slack:T0SANDBOX/U0DANA","reason":null}],"clocks":{"grant/1":{"limit":"2027-11-24T13:30:35.284322Z","marks":[{"name":"remind30days","at":"2027-10-25T13:30:35.284322Z","does":"remind","step":0},{"name":"end","at":"2027-11-24T13:30:35.284322Z","does":"expire","step":0}],"overdue":false}},"timed":true,"limit_missed":true,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","reason":null,"kept":false},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"support-assistant","scope":"internal","start":"2026-11-24T13:30:35.284322Z","until":"2027-11-24T13:30:35.284322Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T08:30:05.655959Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T13:30:35.284322Z","kept":false}]}'),
	('weekly@2026-11-30T08:00Z', 'REV-1', 'weekly', 'review', 'held', false, 7, '0d9396f245bb7778f017add84f89c94a7f1e0d54db5e4ed58344be279b18f1f0', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-24 08:30:05.613383+00', '2026-11-30 09:00:05.385237+00', 1, '{"id":"weekly@2026-11-30T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-1","state":"held","requester":"system","opened_at":"2026-11-24T08:30:05.613383Z","changed_at":"2026-11-30T09:00:05.385237Z","version":7,"revision":1,"private":false,"answers":{"since":"2026-11-24T08:30:05.605447+00:00","due":"2026-11-30T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"held","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:05.385237Z","reason":{"text":"b98c1652ed952b1b92e6b62114c33983ed5d423b3479d3523a1aa767b4dc1499"},"kept":true},"grant":null,"digest":{"since":"2026-11-24T08:30:05.605447Z","until":"2026-11-30T08:00:00.037804Z","open":[],"decided":[{"case":"9fba9d62e62d4662b5b0640954db64b4","key":"ING-1","kind":"ingress","outcome":"approved","by":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","minutes":300,"kept":false},{"case":"37fd61bb05534066906a719dd3f131de","key":"EXC-1","kind":"exception","outcome":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.241474Z","minutes":0,"kept":true},{"case":"7f5cdf8b033b403797c82e464a648de1","key":"EXC-2","kind":"exception","outcome":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","minutes":0,"kept":true}],"ending":[],"figures":{"opened":3,"decided":3,"median":0,"p90":300,"within":66,"overdue":[],"in_force":1,"incidents":{"declared":1,"closed":1,"near_misses":0,"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"timings":[{"goal":"triage","count":1,"median":66,"within":0},{"goal":"leadership","count":1,"median":76,"within":100},{"goal":"containment","count":1,"median":91,"within":100},{"goal":"resolution","count":1,"median":270,"within":null}]}},"incidents":[],"before":null,"periods":1,"not_held":null,"seal":{"number":3,"hash":"3f0e1abbd6faf7cce45f886a"}},"severity":null,"lead":null,"anchor":"2026-11-24T08:30:05.613383Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"held","at":"2026-11-30T09:00:05.385237Z","kept":true}]}'),
	('f5a5841e5033473c8726d21aca71dd59', 'INC-1', 'incident', 'incident', 'closed', false, 15, '2c46159a30c2507cc96f40d6c9f99ddb7641ba59953f235fb2e1469db9393ca8', 'd2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', false, 'slack:T0SANDBOX/U0BEA', '2026-11-25 08:30:05.277926+00', '2026-11-25 13:00:30.520347+00', 1, '{"id":"f5a5841e5033473c8726d21aca71dd59","kind":"incident","lifecycle":"incident","playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","key":"INC-1","state":"closed","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-25T08:30:05.277926Z","changed_at":"2026-11-25T13:00:30.520347Z","version":15,"revision":1,"private":false,"answers":{"severity":"high","what":{"text":"79cf761648be4977f5be3e0bf50c96a380b843f96efd8c71db23ed951a20b281"},"system":"billing-chatbot","type":"privacy_violation","personal_data":false},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary","instead_of":null},{"person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0OMAR"},{"person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation","instead_of":"slack:T0SANDBOX/U0PRIYA"}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"closed","by":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.520347Z","reason":{"text":"642db663a91d051e774ac713617de2a8900d1530d5dcca0c732f9a0f5c1390a6"},"kept":false},"grant":null,"digest":null,"severity":"high","lead":"slack:T0SANDBOX/U0OMAR","anchor":"2026-11-25T08:30:05.277926Z","cycle":1,"reached":["triage","leadership","containment","resolution"],"checklist":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"ticks":[],"refusals":[],"steps":[{"before":"declared","after":"triaged","at":"2026-11-25T09:35:35.284995Z","kept":false},{"before":"triaged","after":"informed","at":"2026-11-25T09:45:35.326170Z","kept":true},{"before":"triaged","after":"contained","at":"2026-11-25T10:00:35.369557Z","kept":true},{"before":"contained","after":"resolved","at":"2026-11-25T13:00:30.156226Z","kept":null},{"before":"resolved","after":"closed","at":"2026-11-25T13:00:30.520347Z","kept":false}]}'),
	('tool-2', 'TOO-2', 'tool', 'approval', 'lapsed', false, 5, '7f55478a7b5408c087c797a392f51d298132b69f50edaf74be5c9c212e90b927', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-2","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-2","state":"lapsed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":5,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":true,"limit_missed":true,"outcome":{"state":"lapsed","by":"system","at":"2026-03-04T09:00:00Z","reason":null,"kept":false},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"lapsed","at":"2026-03-04T09:00:00Z","kept":false}]}'),
	('37fd61bb05534066906a719dd3f131de', 'EXC-1', 'exception', 'approval', 'rejected', false, 6, '250bb271ad973b4b99797ac267ce53c451acdd50dd0811a693e4cf6b73577d86', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0BEA', '2026-11-24 14:30:30.035326+00', '2026-11-24 14:30:30.241474+00', 1, '{"id":"37fd61bb05534066906a719dd3f131de","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-1","state":"rejected","requester":"slack:T0SANDBOX/U0BEA","opened_at":"2026-11-24T14:30:30.035326Z","changed_at":"2026-11-24T14:30:30.241474Z","version":6,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"image-generator","request":{"text":"0eca20fe7ef0903ebbe61b50f1fdebe549258982c9d611788e4c88b2cb188af7"},"reason":{"text":"9bf7db5206acfebd5554422340045b85719135960fc9942b8d2d41f2461d100c"},"controls":{"text":"f46dab226fdf7ae488529c523f3c2bd2d87a89385b18e35e5005ec3d4263aced"},"until":"2026-12-24","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"reject","at":"2026-11-24T14:30:30.241474Z","instead_of":null,"reason":{"text":"7be95adcd73419aaa4b4764a93e7cdc2754226c005e67e353b21b912f5489bd5"}}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"rejected","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.241474Z","reason":{"text":"7be95adcd73419aaa4b4764a93e7cdc2754226c005e67e353b21b912f5489bd5"},"kept":true},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T14:30:30.035326Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"rejected","at":"2026-11-24T14:30:30.241474Z","kept":true}]}'),
	('7f5cdf8b033b403797c82e464a648de1', 'EXC-2', 'exception', 'approval', 'expired', false, 10, 'fb19221b8a60578b370814944f6bbdc053b980c3d042e6bd0d278821a409b623', '4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', false, 'slack:T0SANDBOX/U0ALEX', '2026-11-24 15:30:30.065524+00', '2026-11-27 23:00:00.044959+00', 1, '{"id":"7f5cdf8b033b403797c82e464a648de1","kind":"exception","lifecycle":"approval","playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","key":"EXC-2","state":"expired","requester":"slack:T0SANDBOX/U0ALEX","opened_at":"2026-11-24T15:30:30.065524Z","changed_at":"2026-11-27T23:00:00.044959Z","version":10,"revision":1,"private":false,"answers":{"clause":"approved_tools","system":"meeting-summariser","request":{"text":"dc9c9a9672873e7f2da247b0d7917051b2ccb0bcf86ba709923266671e2a4e31"},"reason":{"text":"18a0f62adab708bae883abb31f198a486fee6f9a79cba01471a78d39abd1bedc"},"controls":{"text":"39b6c9c62a0a95ee916276283772ccb2845a6938b9f1724e22ca56351eb58e56"},"until":"2026-11-27","decision_impact":"informational","human_oversight":"full","data_sensitivity":"sensitive","user_vulnerability":"professionals","deployment_scale":"internal","decision_reversibility":"reversible"},"links":[],"rule":9,"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"],"scores":[{"score":"risk","total":6,"band":"low"}],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T0SANDBOX/U0MAYA","stage":0,"seat":"role:policy_owner","verdict":"approve","at":"2026-11-24T15:30:30.373193Z","instead_of":null,"reason":null}],"clocks":{},"timed":true,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","reason":null,"kept":true},"grant":{"holder":"slack:T0SANDBOX/U0ALEX","system":"meeting-summariser","scope":"approved_tools","start":"2026-11-24T15:30:30.373193Z","until":"2026-11-27T23:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-11-24T15:30:30.065524Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-11-24T15:30:30.373193Z","kept":true},{"before":"approved","after":"expired","at":"2026-11-27T23:00:00.044959Z","kept":null}]}'),
	('weekly@2026-12-07T08:00Z', 'REV-2', 'weekly', 'review', 'due', true, 2, '522f1b2be6b0152aed77d384519c3cb1068f301f0b613f46dd310b076d064e12', '429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', false, 'system', '2026-11-30 08:00:00.091772+00', '2026-11-30 08:00:00.091772+00', 1, '{"id":"weekly@2026-12-07T08:00Z","kind":"weekly","lifecycle":"review","playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","key":"REV-2","state":"due","requester":"system","opened_at":"2026-11-30T08:00:00.091772Z","changed_at":"2026-11-30T08:00:00.091772Z","version":2,"revision":1,"private":false,"answers":{"since":"2026-11-30T08:00:00.037804+00:00","due":"2026-12-07T08:00:00+00:00"},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{"publish/1":{"limit":"2026-12-07T08:00:00Z","marks":[{"name":"end","at":"2026-12-07T08:00:00Z","does":"publish","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-11-30T08:00:00.091772Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('tool-1', 'TOO-1', 'tool', 'approval', 'withdrawn', false, 4, '43b81ccad7cc14ccdc20d50908bcf67917a0ee88736bf1b2118806c5f9828837', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-1","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-1","state":"withdrawn","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"withdrawn","by":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[["slack:T1/UANA","approve",1]],"steps":[{"before":"pending","after":"withdrawn","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('tool-3', 'TOO-3', 'tool', 'approval', 'approved', false, 5, 'c2a3087a539b52de7ae8a274ecb8e6bb6e0209ddcc940f73a11b8a21ac7c1540', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', true, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-03 09:00:00+00', 1, '{"id":"tool-3","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-3","state":"approved","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-03T09:00:00Z","version":5,"revision":1,"private":true,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":1,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[{"person":"slack:T1/UBEN","stage":0,"seat":"person:slack:T1/UBEN","verdict":"approve","at":"2026-03-03T09:00:00Z","instead_of":null,"reason":null}],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"approved","by":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","reason":null,"kept":null},"grant":{"holder":"slack:T1/UANA","system":"chatbot","scope":"read","start":"2026-03-03T09:00:00Z","until":"2026-03-11T09:00:00Z"},"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"pending","after":"approved","at":"2026-03-03T09:00:00Z","kept":null}]}'),
	('tool-4', 'TOO-4', 'tool', 'approval', 'pending', true, 4, 'b70e6c6b72bc9008a2fcf6a10497324cc4c29770b3e9af7707e46466dac593aa', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-04 09:00:00+00', 1, '{"id":"tool-4","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-4","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-04T09:00:00Z","version":4,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[],"overdue":true}},"timed":true,"limit_missed":true,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('tool-5', 'TOO-5', 'tool', 'approval', 'pending', true, 3, '47e7585676973f9f1af33a8402b626bf22935e6e4e0cc3934f1d3b15c5097c9a', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"tool-5","kind":"tool","lifecycle":"approval","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TOO-5","state":"pending","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[{"relation":"parent","case":"tool-4"}],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{"decision/1":{"limit":"2026-03-04T09:00:00Z","marks":[{"name":"remind","at":"2026-03-04T08:00:00Z","does":"remind","step":0},{"name":"limit","at":"2026-03-04T09:00:00Z","does":"limit","step":0}],"overdue":false}},"timed":true,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('task-1', 'TAS-1', 'task', 'task', 'open', true, 2, 'd612fe0ec3885b35a29624d77edff170dd2feb4d2440720732c8a5c7622eb327', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-1","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-1","state":"open","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":null,"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[]}'),
	('task-2', 'TAS-2', 'task', 'task', 'done', false, 3, '2132bac0f241e93a75fae92294d60d4152a8311f4c90b438d6215c5fbd397188', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-2","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-2","state":"done","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"done","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"done","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('task-3', 'TAS-3', 'task', 'task', 'dropped', false, 3, 'f71073f8fa495336535b470c7cad05d56db92335c28749f59148b7e16a542bcc', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"task-3","kind":"task","lifecycle":"task","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"TAS-3","state":"dropped","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":3,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":0,"asked":[{"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named","instead_of":null}],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"dropped","by":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"},"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"open","after":"dropped","at":"2026-03-02T09:00:00Z","kept":null}]}'),
	('weekly-1', 'WEE-1', 'weekly', 'review', 'missed', false, 2, '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f', 'ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff', false, 'slack:T1/UANA', '2026-03-02 09:00:00+00', '2026-03-02 09:00:00+00', 1, '{"id":"weekly-1","kind":"weekly","lifecycle":"review","playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","key":"WEE-1","state":"missed","requester":"slack:T1/UANA","opened_at":"2026-03-02T09:00:00Z","changed_at":"2026-03-02T09:00:00Z","version":2,"revision":1,"private":false,"answers":{},"links":[],"rule":-1,"trace":[],"scores":[],"stage":0,"passed":0,"asked_stage":-1,"asked":[],"unfilled":[],"votes":[],"clocks":{},"timed":false,"limit_missed":false,"outcome":{"state":"missed","by":"system","at":"2026-03-02T09:00:00Z","reason":null,"kept":null},"grant":null,"digest":null,"severity":null,"lead":null,"anchor":"2026-03-02T09:00:00Z","cycle":0,"reached":[],"checklist":[],"ticks":[],"refusals":[],"steps":[{"before":"due","after":"missed","at":"2026-03-02T09:00:00Z","kept":null}]}');
--
-- Data for Name: counters; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.counters VALUES
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
	('weekly@2026-11-30T08:00Z', 1, '2026-11-24 08:30:05.613383+00', 'opened', '{"actor":"system","at":"2026-11-24T08:30:05.613383Z","case":"weekly@2026-11-30T08:00Z","data":{"answers":{"due":"2026-11-30T08:00:00+00:00","since":"2026-11-24T08:30:05.605447+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', '7eb37c7f8b445911b858a80180ae2f30ae623af721cc951353f90bd6ecd48384'),
	('weekly@2026-11-30T08:00Z', 2, '2026-11-24 08:30:05.613383+00', 'clock_started', '{"actor":"system","at":"2026-11-24T08:30:05.613383Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"publish/1","limit":"2026-11-30T08:00:00Z","marks":[{"at":"2026-11-30T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', '1e27211c1e8f747ae7e56425d490061cd3dc9605fede910273a11beb494bdc7f'),
	('9fba9d62e62d4662b5b0640954db64b4', 1, '2026-11-24 08:30:05.655959+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:05.655959Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"answers":{"data_classification":"internal","dataset":{"text":"3dbbb1ed008862bdd74641c29388cfac83c698ff724ca3a7dfd437a44ba550ca"},"destination":"support-assistant","leaves":false,"location":{"text":"a6a608ca8597a98051122498104e71edfaf078b7fe7e3fd67622edef108ececf"},"purpose":{"text":"86df542e3b19bc83ede267606f02125ad56cf760a208ad952652a0e97ea9f2d2"},"retention":"year_1","source":{"text":"d2ec4abb39b7974795b04c8ae750948bdceb962f2321dcb669b133d86102d82f"}},"kind":"ingress","lifecycle":"approval","links":[],"number":1,"playbook":"51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7","prefix":"ING","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', 'd5fa0fa20846f07e74d88e76935d6e04d9732e5d7190dcc2f1da4ae0b833bd1f'),
	('9fba9d62e62d4662b5b0640954db64b4', 2, '2026-11-24 08:30:05.655959+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:05.655959Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"rule":3,"scores":[],"trace":["not ''Personal data that leaves'': (data_classification one of personal, special_category and leaves is true)","not ''Data that leaves'': leaves is true","not ''Personal data'': data_classification one of personal, special_category","''All other data'': always"]},"seq":2,"type":"routed","v":1}', '18d258676d84ea8a510d55c178d68686146d746d4a765cd57a6665c67b709839'),
	('9fba9d62e62d4662b5b0640954db64b4', 3, '2026-11-24 08:30:05.655959+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:05.655959Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0DANA","seat":"role:data_steward","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', 'a38f5385a574301cfdf2b7a06fc96b5ba05dfee389e0dcda938d7d763c44edc5'),
	('9fba9d62e62d4662b5b0640954db64b4', 4, '2026-11-24 08:30:05.655959+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T08:30:05.655959Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"clock":"decision/1","limit":"2026-11-24T12:30:05.655959Z","marks":[{"at":"2026-11-24T10:30:05.655959Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-24T12:30:05.655959Z","does":"limit","name":"limit","step":0},{"at":"2026-11-24T12:30:05.655959Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T12:30:05.655959Z","does":"lapse","name":"end","step":0}]},"seq":4,"type":"clock_started","v":1}', '29b0bf2a96b29b8213ad2f6d6e835252bb8bf83ef1746fc1973083d7dad31908'),
	('9fba9d62e62d4662b5b0640954db64b4', 5, '2026-11-24 10:30:05.685494+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T10:30:05.685494Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind50%"]},"seq":5,"type":"clock_struck","v":1}', '7d1edd304366df864b2b2e6e5991e36f1db7f394b94bcaf358ba9e1b666fb27c'),
	('9fba9d62e62d4662b5b0640954db64b4', 6, '2026-11-24 12:30:05.729788+00', 'clock_struck', '{"actor":"system","at":"2026-11-24T12:30:05.729788Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0DANA","person":"slack:T0SANDBOX/U0SAM","seat":"role:data_steward","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["decision/1/limit","decision/1/escalate1"]},"seq":6,"type":"clock_struck","v":1}', '55e59f5f1b81e6cf38f35099b4b6c0f96ba5e4d9cd19e65c971a820288b55cc9'),
	('9fba9d62e62d4662b5b0640954db64b4', 7, '2026-11-24 13:30:35.284322+00', 'voted', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"instead_of":"slack:T0SANDBOX/U0DANA","reason":null,"seat":"role:data_steward","stage":0,"verdict":"approve"},"seq":7,"type":"voted","v":1}', '8077ad0705c5ecaf3ada8e8a4088b33f3bb533c239715091ea670795b1783ef1'),
	('9fba9d62e62d4662b5b0640954db64b4', 8, '2026-11-24 13:30:35.284322+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"stage":0},"seq":8,"type":"stage_passed","v":1}', '4a8d73c1be078f9b21a6eca5dee51918a0740727a413be8429ec61132261d6a5'),
	('9fba9d62e62d4662b5b0640954db64b4', 9, '2026-11-24 13:30:35.284322+00', 'approved', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"internal","start":"2026-11-24T13:30:35.284322Z","system":"support-assistant","until":"2027-11-24T13:30:35.284322Z"}},"seq":9,"type":"approved","v":1}', '3e286dae1bac652ec9076013a4113fd14df1216fe6f676458e7eaf36f17b606d'),
	('9fba9d62e62d4662b5b0640954db64b4', 10, '2026-11-24 13:30:35.284322+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0SAM","at":"2026-11-24T13:30:35.284322Z","case":"9fba9d62e62d4662b5b0640954db64b4","data":{"clock":"grant/1","limit":"2027-11-24T13:30:35.284322Z","marks":[{"at":"2027-10-25T13:30:35.284322Z","does":"remind","name":"remind30days","step":0},{"at":"2027-11-24T13:30:35.284322Z","does":"expire","name":"end","step":0}]},"seq":10,"type":"clock_started","v":1}', '3db6c39341296e6e33dd3e77312aa4f32d6edef4eb7ae99c0dbd6fc56ca230c5'),
	('37fd61bb05534066906a719dd3f131de', 1, '2026-11-24 14:30:30.035326+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.035326Z","case":"37fd61bb05534066906a719dd3f131de","data":{"answers":{"clause":"approved_tools","controls":{"text":"f46dab226fdf7ae488529c523f3c2bd2d87a89385b18e35e5005ec3d4263aced"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"9bf7db5206acfebd5554422340045b85719135960fc9942b8d2d41f2461d100c"},"request":{"text":"0eca20fe7ef0903ebbe61b50f1fdebe549258982c9d611788e4c88b2cb188af7"},"system":"image-generator","until":"2026-12-24","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":1,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"pending"},"seq":1,"type":"opened","v":1}', '1e2111481818b3770a648c1fe4b74dbb79f32775444a90503ec2bd2c868ca06f'),
	('37fd61bb05534066906a719dd3f131de', 5, '2026-11-24 14:30:30.241474+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.241474Z","case":"37fd61bb05534066906a719dd3f131de","data":{"instead_of":null,"reason":{"text":"7be95adcd73419aaa4b4764a93e7cdc2754226c005e67e353b21b912f5489bd5"},"seat":"role:policy_owner","stage":0,"verdict":"reject"},"seq":5,"type":"voted","v":1}', '19e9b15d94f3856308528ba334b216f560fadbbaf7d6990074069bbb2d980859'),
	('37fd61bb05534066906a719dd3f131de', 2, '2026-11-24 14:30:30.035326+00', 'routed', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.035326Z","case":"37fd61bb05534066906a719dd3f131de","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', '4bc85f3412d1d24078773045a97002acd01c24387871e3bf74d513741c8e298d'),
	('37fd61bb05534066906a719dd3f131de', 3, '2026-11-24 14:30:30.035326+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.035326Z","case":"37fd61bb05534066906a719dd3f131de","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '4f7263aa7049298ac3a26018053516eebff3b84708ea01b123c1ed7ae611d5a8'),
	('37fd61bb05534066906a719dd3f131de', 4, '2026-11-24 14:30:30.035326+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-24T14:30:30.035326Z","case":"37fd61bb05534066906a719dd3f131de","data":{"clock":"decision/1","limit":"2026-11-26T14:30:30.035326Z","marks":[{"at":"2026-11-25T14:30:30.035326Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T11:18:30.035326Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T14:30:30.035326Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T14:30:30.035326Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', '656213f331a84f85a82a929866d3a23251f5ebfca4696f754ea933958d87cede'),
	('7f5cdf8b033b403797c82e464a648de1', 1, '2026-11-24 15:30:30.065524+00', 'opened', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.065524Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"answers":{"clause":"approved_tools","controls":{"text":"39b6c9c62a0a95ee916276283772ccb2845a6938b9f1724e22ca56351eb58e56"},"data_sensitivity":"sensitive","decision_impact":"informational","decision_reversibility":"reversible","deployment_scale":"internal","human_oversight":"full","reason":{"text":"18a0f62adab708bae883abb31f198a486fee6f9a79cba01471a78d39abd1bedc"},"request":{"text":"dc9c9a9672873e7f2da247b0d7917051b2ccb0bcf86ba709923266671e2a4e31"},"system":"meeting-summariser","until":"2026-11-27","user_vulnerability":"professionals"},"kind":"exception","lifecycle":"approval","links":[],"number":2,"playbook":"4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09","prefix":"EXC","private":false,"requester":"slack:T0SANDBOX/U0ALEX","state":"pending"},"seq":1,"type":"opened","v":1}', '9640b85078122f6eefa6031d01b6d4bf476628f28439e075e505f59ea64f811c'),
	('7f5cdf8b033b403797c82e464a648de1', 2, '2026-11-24 15:30:30.065524+00', 'routed', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.065524Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"rule":9,"scores":[{"band":"low","score":"risk","total":6}],"trace":["not ''High risk, a data clause'': (risk one of critical, high and clause one of confidential_data, data_retention)","not ''High risk, the privacy clause'': (risk one of critical, high and clause is personal_data)","not ''High risk, a legal clause'': (risk one of critical, high and clause one of vendor_terms, disclosure)","not ''High risk, a safety clause'': (risk one of critical, high and clause one of human_review, testing)","not ''High risk, any other clause'': risk one of critical, high","not ''A data clause'': clause one of confidential_data, data_retention","not ''The privacy clause'': clause is personal_data","not ''A legal clause'': clause one of vendor_terms, disclosure","not ''A safety clause'': clause one of human_review, testing","''Any other clause'': always"]},"seq":2,"type":"routed","v":1}', 'c24f65b80b49b851b51d264dd1e812dfcb7366bbc6661cd01b8aeadb977b8a84'),
	('7f5cdf8b033b403797c82e464a648de1', 3, '2026-11-24 15:30:30.065524+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.065524Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":3,"type":"people_asked","v":1}', '543ef1acb01d57083cd73c5bd550aa7d278829ce00c99492da6cf5fdafeaa856'),
	('7f5cdf8b033b403797c82e464a648de1', 4, '2026-11-24 15:30:30.065524+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0ALEX","at":"2026-11-24T15:30:30.065524Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"clock":"decision/1","limit":"2026-11-26T15:30:30.065524Z","marks":[{"at":"2026-11-25T15:30:30.065524Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-26T12:18:30.065524Z","does":"remind","name":"remind80%","step":0},{"at":"2026-11-26T15:30:30.065524Z","does":"limit","name":"limit","step":0},{"at":"2026-11-26T15:30:30.065524Z","does":"escalate","name":"escalate1","step":0}]},"seq":4,"type":"clock_started","v":1}', '57d61521e44c35f6dcdd4689b88f5e89003cb5a971bffb636a0da921aa98ef7b'),
	('f5a5841e5033473c8726d21aca71dd59', 14, '2026-11-25 13:00:30.156226+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.156226Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"goal":"resolution","reason":{"text":"d98b50b3012306319945018527d1e1701ef1d1554aa3f80ef768677c225c10d7"}},"seq":14,"type":"reached","v":1}', '1dfee27388ce78e2cef17040ad6b075d8c0bb63b0297ab5a532717803f0a0bf9'),
	('37fd61bb05534066906a719dd3f131de', 6, '2026-11-24 14:30:30.241474+00', 'rejected', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T14:30:30.241474Z","case":"37fd61bb05534066906a719dd3f131de","data":{"reason":{"text":"7be95adcd73419aaa4b4764a93e7cdc2754226c005e67e353b21b912f5489bd5"}},"seq":6,"type":"rejected","v":1}', '250bb271ad973b4b99797ac267ce53c451acdd50dd0811a693e4cf6b73577d86'),
	('7f5cdf8b033b403797c82e464a648de1', 5, '2026-11-24 15:30:30.373193+00', 'voted', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"instead_of":null,"reason":null,"seat":"role:policy_owner","stage":0,"verdict":"approve"},"seq":5,"type":"voted","v":1}', '52469c408254b32226a4213e51132d36e90d2e768051166abe099d4a7a2e2e61'),
	('7f5cdf8b033b403797c82e464a648de1', 6, '2026-11-24 15:30:30.373193+00', 'stage_passed', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"stage":0},"seq":6,"type":"stage_passed","v":1}', 'a4988da1bba4228b2e6080deef9fb1a0823bd351bded0d925f68801565cf4703'),
	('7f5cdf8b033b403797c82e464a648de1', 7, '2026-11-24 15:30:30.373193+00', 'approved', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"grant":{"holder":"slack:T0SANDBOX/U0ALEX","scope":"approved_tools","start":"2026-11-24T15:30:30.373193Z","system":"meeting-summariser","until":"2026-11-27T23:00:00Z"}},"seq":7,"type":"approved","v":1}', '20bcd9aa6c7a2fcbf8829ca9b77c95993abe4b0c55da2e24404fa8bcfb01c525'),
	('7f5cdf8b033b403797c82e464a648de1', 8, '2026-11-24 15:30:30.373193+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-24T15:30:30.373193Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"clock":"grant/1","limit":"2026-11-27T23:00:00Z","marks":[{"at":"2026-11-27T23:00:00Z","does":"expire","name":"end","step":0}]},"seq":8,"type":"clock_started","v":1}', '0e85c13c03a3cf3232d362586a6b350e3464b26221b077f48951004d28a2b236'),
	('f5a5841e5033473c8726d21aca71dd59', 12, '2026-11-25 09:45:35.32617+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:45:35.326170Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"goal":"leadership","reason":null},"seq":12,"type":"reached","v":1}', '838d450fbbc03651ec8fd122e77288e254e5c68fdce5c6ceb55720d3e3ce1173'),
	('weekly@2026-11-30T08:00Z', 3, '2026-11-30 08:00:00.037804+00', 'clock_struck', '{"actor":"system","at":"2026-11-30T08:00:00.037804Z","case":"weekly@2026-11-30T08:00Z","data":{"added":[],"final":true,"late":0,"timers":["publish/1/end"]},"seq":3,"type":"clock_struck","v":1}', 'a27c4dfa4f6a3d877b508069406e4fe863884de1ce2669e76a0def66f7f1d233'),
	('weekly@2026-11-30T08:00Z', 4, '2026-11-30 08:00:00.037804+00', 'published', '{"actor":"system","at":"2026-11-30T08:00:00.037804Z","case":"weekly@2026-11-30T08:00Z","data":{"content":{"before":null,"decided":[{"at":"2026-11-24T13:30:35.284322Z","by":"slack:T0SANDBOX/U0SAM","case":"9fba9d62e62d4662b5b0640954db64b4","kept":false,"key":"ING-1","kind":"ingress","minutes":300,"outcome":"approved"},{"at":"2026-11-24T14:30:30.241474Z","by":"slack:T0SANDBOX/U0MAYA","case":"37fd61bb05534066906a719dd3f131de","kept":true,"key":"EXC-1","kind":"exception","minutes":0,"outcome":"rejected"},{"at":"2026-11-24T15:30:30.373193Z","by":"slack:T0SANDBOX/U0MAYA","case":"7f5cdf8b033b403797c82e464a648de1","kept":true,"key":"EXC-2","kind":"exception","minutes":0,"outcome":"approved"}],"ending":[],"figures":{"decided":3,"in_force":1,"incidents":{"by_severity":[["high",1]],"by_type":[["privacy_violation",1]],"closed":1,"declared":1,"near_misses":0,"timings":[{"count":1,"goal":"triage","median":66,"within":0},{"count":1,"goal":"leadership","median":76,"within":100},{"count":1,"goal":"containment","median":91,"within":100},{"count":1,"goal":"resolution","median":270,"within":null}]},"median":0,"opened":3,"overdue":[],"p90":300,"within":66},"incidents":[],"not_held":null,"open":[],"periods":1,"seal":{"hash":"3f0e1abbd6faf7cce45f886a","number":3},"since":"2026-11-24T08:30:05.605447Z","until":"2026-11-30T08:00:00.037804Z"}},"seq":4,"type":"published","v":1}', '154c10434d5197bcd8e6fe2a8badc4276ada160720a036d663defab173df9c19'),
	('weekly@2026-11-30T08:00Z', 5, '2026-11-30 08:00:00.037804+00', 'people_asked', '{"actor":"system","at":"2026-11-30T08:00:00.037804Z","case":"weekly@2026-11-30T08:00Z","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0MAYA","seat":"role:policy_owner","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":5,"type":"people_asked","v":1}', 'fbf8926365163c28e6b06fc6caec27ac3b9d3d0150039e6ceead5b09ef167b71'),
	('weekly@2026-11-30T08:00Z', 6, '2026-11-30 08:00:00.037804+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.037804Z","case":"weekly@2026-11-30T08:00Z","data":{"clock":"hold/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"miss","name":"end","step":0}]},"seq":6,"type":"clock_started","v":1}', 'a5235e44b546c160715e1bbf34493d1aa11312baa9df1c9540a6584e0b957ef4'),
	('f5a5841e5033473c8726d21aca71dd59', 1, '2026-11-25 08:30:05.277926+00', 'opened', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"answers":{"personal_data":false,"severity":"high","system":"billing-chatbot","type":"privacy_violation","what":{"text":"79cf761648be4977f5be3e0bf50c96a380b843f96efd8c71db23ed951a20b281"}},"kind":"incident","lifecycle":"incident","links":[],"number":1,"playbook":"d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20","prefix":"INC","private":false,"requester":"slack:T0SANDBOX/U0BEA","state":"declared"},"seq":1,"type":"opened","v":1}', 'd285be25f9bec8814b8fec033dae2b65daa4f5b6f1538d2129e565bc9713a2e0'),
	('f5a5841e5033473c8726d21aca71dd59', 2, '2026-11-25 08:30:05.277926+00', 'severity_set', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"reason":null,"severity":"high"},"seq":2,"type":"severity_set","v":1}', '1cd0ca175bb8868e2a9a999860d5e2bcd5b0f24b349b7ec25df9cced03c2c7f6'),
	('f5a5841e5033473c8726d21aca71dd59', 3, '2026-11-25 08:30:05.277926+00', 'checklist_made', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"items":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"]},"seq":3,"type":"checklist_made","v":1}', '8d5dcc4568d6d28cffae010bec96fd55dd8d4da98619bf4cb65fa4d2a0a0b768'),
	('f5a5841e5033473c8726d21aca71dd59', 4, '2026-11-25 08:30:05.277926+00', 'people_asked', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"people":[{"instead_of":null,"person":"slack:T0SANDBOX/U0OMAR","seat":"role:on_call","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0THEO","seat":"role:security_lead","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0RUTH","seat":"role:risk_owner","stage":0,"why":"primary"},{"instead_of":null,"person":"slack:T0SANDBOX/U0PRIYA","seat":"role:privacy_lead","stage":0,"why":"primary"}],"stage":0,"told":[],"unfilled":[]},"seq":4,"type":"people_asked","v":1}', '2b20d36d4f3f45777cfb4de0baea008f10ee74f6cca1c35d158348ad585c4087'),
	('f5a5841e5033473c8726d21aca71dd59', 5, '2026-11-25 08:30:05.277926+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"clock":"triage/1","limit":"2026-11-25T09:30:05.277926Z","marks":[{"at":"2026-11-25T09:00:05.277926Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T09:30:05.277926Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T09:30:05.277926Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T10:00:05.277926Z","does":"escalate","name":"escalate2","step":1}]},"seq":5,"type":"clock_started","v":1}', 'a34cd23b719d46fbf409c3746df5aea59203497e6bb5c845bdb353a62a55b520'),
	('f5a5841e5033473c8726d21aca71dd59', 6, '2026-11-25 08:30:05.277926+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"clock":"leadership/1","limit":"2026-11-25T10:30:05.277926Z","marks":[{"at":"2026-11-25T09:30:05.277926Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T10:30:05.277926Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T10:30:05.277926Z","does":"escalate","name":"escalate1","step":0}]},"seq":6,"type":"clock_started","v":1}', 'bb4e298618ac342ccb4a0f08296641b0639eadac76a00c0f5da610a3bca5ab08'),
	('f5a5841e5033473c8726d21aca71dd59', 7, '2026-11-25 08:30:05.277926+00', 'clock_started', '{"actor":"slack:T0SANDBOX/U0BEA","at":"2026-11-25T08:30:05.277926Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"clock":"containment/1","limit":"2026-11-25T16:30:05.277926Z","marks":[{"at":"2026-11-25T12:30:05.277926Z","does":"remind","name":"remind50%","step":0},{"at":"2026-11-25T15:30:05.277926Z","does":"remind","name":"remind1hourbefore","step":0},{"at":"2026-11-25T16:30:05.277926Z","does":"limit","name":"limit","step":0},{"at":"2026-11-25T16:30:05.277926Z","does":"escalate","name":"escalate1","step":0},{"at":"2026-11-25T20:30:05.277926Z","does":"escalate","name":"escalate2","step":1}]},"seq":7,"type":"clock_started","v":1}', '5b6f6407780260f43b92809ddb800e8fc205e1fa7101a50ac7d70769abdbe036'),
	('f5a5841e5033473c8726d21aca71dd59', 8, '2026-11-25 08:30:05.423718+00', 'lead_taken', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T08:30:05.423718Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{},"seq":8,"type":"lead_taken","v":1}', '5e8fc833279581f902bbbf25dd7de3abc628e07be38603b1bb0aa140885c4391'),
	('f5a5841e5033473c8726d21aca71dd59', 9, '2026-11-25 09:00:05.326996+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:00:05.326996Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"added":[],"final":false,"late":0,"timers":["triage/1/remind50%"]},"seq":9,"type":"clock_struck","v":1}', 'f86a3fadb33c5cdd75a3cfb9521b80a94eedfae4427d2be5ffb910d22a7acae2'),
	('f5a5841e5033473c8726d21aca71dd59', 10, '2026-11-25 09:30:05.292308+00', 'clock_struck', '{"actor":"system","at":"2026-11-25T09:30:05.292308Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"added":[{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0IVAN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0OMAR","person":"slack:T0SANDBOX/U0ERIN","seat":"role:on_call","stage":0,"why":"escalation"},{"instead_of":"slack:T0SANDBOX/U0PRIYA","person":"slack:T0SANDBOX/U0LENA","seat":"role:privacy_lead","stage":0,"why":"escalation"}],"final":false,"late":0,"timers":["triage/1/limit","triage/1/escalate1","leadership/1/remind50%"]},"seq":10,"type":"clock_struck","v":1}', 'a9ac19ef145e744d9eb657465e20f2a22c708b6014285c505802a577aa9c887b'),
	('f5a5841e5033473c8726d21aca71dd59', 11, '2026-11-25 09:35:35.284995+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T09:35:35.284995Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"goal":"triage","reason":{"text":"13d020029b6ef8411034fdf2c5bc057c14eb446b022dad56794b972dc155c7ab"}},"seq":11,"type":"reached","v":1}', '4bb658492ef646282d45192af7fa05ac53033b6d8af65b99afb37dcba5319975'),
	('f5a5841e5033473c8726d21aca71dd59', 13, '2026-11-25 10:00:35.369557+00', 'reached', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T10:00:35.369557Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"goal":"containment","reason":{"text":"5ee475f5f61e2c35e494d3dea0901738ada42b8cc5b998efa39dec38153a773a"}},"seq":13,"type":"reached","v":1}', '5d8775d62e4d45556f666ed4e23dbe8d87f0dbda046168d76bc8775c810d0c7f'),
	('f5a5841e5033473c8726d21aca71dd59', 15, '2026-11-25 13:00:30.520347+00', 'closed', '{"actor":"slack:T0SANDBOX/U0OMAR","at":"2026-11-25T13:00:30.520347Z","case":"f5a5841e5033473c8726d21aca71dd59","data":{"false_alarm":false,"reason":{"text":"642db663a91d051e774ac713617de2a8900d1530d5dcca0c732f9a0f5c1390a6"}},"seq":15,"type":"closed","v":1}', '2c46159a30c2507cc96f40d6c9f99ddb7641ba59953f235fb2e1469db9393ca8'),
	('7f5cdf8b033b403797c82e464a648de1', 9, '2026-11-27 23:00:00.044959+00', 'clock_struck', '{"actor":"system","at":"2026-11-27T23:00:00.044959Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{"added":[],"final":true,"late":0,"timers":["grant/1/end"]},"seq":9,"type":"clock_struck","v":1}', 'ec76596ffc9ff844c823bd3315de9e86879fb320209d97bc0b3dd875ed5d0ac7'),
	('7f5cdf8b033b403797c82e464a648de1', 10, '2026-11-27 23:00:00.044959+00', 'expired', '{"actor":"system","at":"2026-11-27T23:00:00.044959Z","case":"7f5cdf8b033b403797c82e464a648de1","data":{},"seq":10,"type":"expired","v":1}', 'fb19221b8a60578b370814944f6bbdc053b980c3d042e6bd0d278821a409b623'),
	('weekly@2026-12-07T08:00Z', 1, '2026-11-30 08:00:00.091772+00', 'opened', '{"actor":"system","at":"2026-11-30T08:00:00.091772Z","case":"weekly@2026-12-07T08:00Z","data":{"answers":{"due":"2026-12-07T08:00:00+00:00","since":"2026-11-30T08:00:00.037804+00:00"},"kind":"weekly","lifecycle":"review","links":[],"number":2,"playbook":"429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10","prefix":"REV","private":false,"requester":"system","state":"due"},"seq":1,"type":"opened","v":1}', 'd5d3dd7abecc78f9bcdf2e20b5903fa879971d3c80fb1c0be24ee0e0a12a91ae'),
	('weekly@2026-12-07T08:00Z', 2, '2026-11-30 08:00:00.091772+00', 'clock_started', '{"actor":"system","at":"2026-11-30T08:00:00.091772Z","case":"weekly@2026-12-07T08:00Z","data":{"clock":"publish/1","limit":"2026-12-07T08:00:00Z","marks":[{"at":"2026-12-07T08:00:00Z","does":"publish","name":"end","step":0}]},"seq":2,"type":"clock_started","v":1}', '522f1b2be6b0152aed77d384519c3cb1068f301f0b613f46dd310b076d064e12'),
	('weekly@2026-11-30T08:00Z', 7, '2026-11-30 09:00:05.385237+00', 'held', '{"actor":"slack:T0SANDBOX/U0MAYA","at":"2026-11-30T09:00:05.385237Z","case":"weekly@2026-11-30T08:00Z","data":{"notes":{"text":"b98c1652ed952b1b92e6b62114c33983ed5d423b3479d3523a1aa767b4dc1499"}},"seq":7,"type":"held","v":1}', '0d9396f245bb7778f017add84f89c94a7f1e0d54db5e4ed58344be279b18f1f0'),
	('tool-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '05d7df1dd8a19fe1ec465043ab2ff802a392bd887e7e062cf5bff48b7e462d96'),
	('tool-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'f269744f96dba641532a64efd54e132f2a03118655c82179e0d5d6f8654cc340'),
	('tool-1', 3, '2026-03-02 09:00:00+00', 'refused', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"code":"not_asked","verb":"approve"},"seq":3,"type":"refused","v":1}', 'bce17c93e6eb73cd49a5895aeacfcfad882648c1bb3ce4050df5da5558d25341'),
	('tool-1', 4, '2026-03-02 09:00:00+00', 'withdrawn', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-1","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":4,"type":"withdrawn","v":1}', '43b81ccad7cc14ccdc20d50908bcf67917a0ee88736bf1b2118806c5f9828837'),
	('tool-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', 'cd51c50fb4ba731f35300d3263ec85c107806ed980ef02796dd354914ec25f52'),
	('tool-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'e7f2f20fb99477934eb7b17de5104826c13a6b794c7877d3ce9687c0bda46b38'),
	('tool-2', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-2","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '7e50d0ff5e86c555be980d6e375be1e90690e820203151a0b8cb1c7ebfcf3ea2'),
	('tool-2', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', 'c98b0a2744612dacb9f893d0cb1b1ae5f21104f8cc998c8eef33b4d6c4f1ff30'),
	('tool-2', 5, '2026-03-04 09:00:00+00', 'lapsed', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-2","data":{},"seq":5,"type":"lapsed","v":1}', '7f55478a7b5408c087c797a392f51d298132b69f50edaf74be5c9c212e90b927'),
	('tool-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":true,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '424b3dfaa95b313c423a45ef50fad35a4a452d1256b082da6ceb4afc886e13bd'),
	('tool-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-3","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '638629fbb54dc509de04de82f99d38f47bb14e4b0df7d9285c77d1e58031b1b6'),
	('tool-3', 3, '2026-03-03 09:00:00+00', 'voted', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"instead_of":null,"reason":null,"seat":"person:slack:T1/UBEN","stage":0,"verdict":"approve"},"seq":3,"type":"voted","v":1}', '2103927dfab4d65d5ab2e9d68cde106198983c8c78ee5518172bd3e862f6704c'),
	('tool-3', 4, '2026-03-03 09:00:00+00', 'stage_passed', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"stage":0},"seq":4,"type":"stage_passed","v":1}', 'a3ee95462d2444f1fe50de7cc7752d44123fefdf585b6090af382b9b6966ec28'),
	('tool-3', 5, '2026-03-03 09:00:00+00', 'approved', '{"actor":"slack:T1/UBEN","at":"2026-03-03T09:00:00Z","case":"tool-3","data":{"grant":{"holder":"slack:T1/UANA","scope":"read","start":"2026-03-03T09:00:00Z","system":"chatbot","until":"2026-03-11T09:00:00Z"}},"seq":5,"type":"approved","v":1}', 'c2a3087a539b52de7ae8a274ecb8e6bb6e0209ddcc940f73a11b8a21ac7c1540'),
	('tool-4', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[],"number":4,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '130c135b8b24d6f24581aa8b741efdbf11afc38fa6f610d46c161b37dbd3b74f'),
	('tool-4', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '0749e66ab7a13c8be57c8e52283a096714ecf5aeb94f7b385f7052bafa082236'),
	('tool-4', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-4","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '765fae18360538e190d3d5912a1a6044094cc6c00cde26c8e1ceeec4228ae4af'),
	('tool-4', 4, '2026-03-04 09:00:00+00', 'clock_struck', '{"actor":"system","at":"2026-03-04T09:00:00Z","case":"tool-4","data":{"added":[],"final":false,"late":0,"timers":["decision/1/remind","decision/1/limit"]},"seq":4,"type":"clock_struck","v":1}', 'b70e6c6b72bc9008a2fcf6a10497324cc4c29770b3e9af7707e46466dac593aa'),
	('tool-5', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"answers":{},"kind":"tool","lifecycle":"approval","links":[{"case":"tool-4","relation":"parent"}],"number":5,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TOO","private":false,"requester":"slack:T1/UANA","state":"pending"},"seq":1,"type":"opened","v":1}', '705bc1841ea670089a6e58785e9ffa69214eacf847930050773b8bbb3d9d50f6'),
	('tool-5', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'eb3e34ab3f2812f797eafcbfab48dbefc0599b24c22511feab3457eca1170b25'),
	('tool-5', 3, '2026-03-02 09:00:00+00', 'clock_started', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"tool-5","data":{"clock":"decision/1","limit":"2026-03-04T09:00:00Z","marks":[{"at":"2026-03-04T08:00:00Z","does":"remind","name":"remind","step":0},{"at":"2026-03-04T09:00:00Z","does":"limit","name":"limit","step":0}]},"seq":3,"type":"clock_started","v":1}', '47e7585676973f9f1af33a8402b626bf22935e6e4e0cc3934f1d3b15c5097c9a'),
	('task-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '0939c8d50c2729304ca1861c736ddabc3f8d7ebfcaa18aa0d87f600aed9dafa2'),
	('task-1', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-1","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', 'd612fe0ec3885b35a29624d77edff170dd2feb4d2440720732c8a5c7622eb327'),
	('task-2', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":2,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', '4aa76e59cbd9244adf4f8770da6ac61f8572cd39e9e425feb616be8973ae5162'),
	('task-2', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '69c84fde63188edd7afaca7c4ba6758ea46d1c6b6acf32b6eebe45fa2be49c96'),
	('task-2', 3, '2026-03-02 09:00:00+00', 'done', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-2","data":{"evidence":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"done","v":1}', '2132bac0f241e93a75fae92294d60d4152a8311f4c90b438d6215c5fbd397188'),
	('task-3', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"answers":{},"kind":"task","lifecycle":"task","links":[],"number":3,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"TAS","private":false,"requester":"slack:T1/UANA","state":"open"},"seq":1,"type":"opened","v":1}', 'e5c0dbe00b12456bb8641020e6d5adfe87a86b85b7da12bbb92150cc56ce35ad'),
	('task-3', 2, '2026-03-02 09:00:00+00', 'people_asked', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"people":[{"instead_of":null,"person":"slack:T1/UBEN","seat":"person:slack:T1/UBEN","stage":0,"why":"named"}],"stage":0,"told":[],"unfilled":[]},"seq":2,"type":"people_asked","v":1}', '318b2b2fff23297d88f1bca286901029b88f6d5f4a85ae17e9d6c4e7b20411e9'),
	('task-3', 3, '2026-03-02 09:00:00+00', 'dropped', '{"actor":"slack:T1/UBEN","at":"2026-03-02T09:00:00Z","case":"task-3","data":{"reason":{"text":"aa62e78421ee7625b750ccb2d53f4ae53714dcee29e406a708d252d5239e3d51"}},"seq":3,"type":"dropped","v":1}', 'f71073f8fa495336535b470c7cad05d56db92335c28749f59148b7e16a542bcc'),
	('weekly-1', 1, '2026-03-02 09:00:00+00', 'opened', '{"actor":"slack:T1/UANA","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{"answers":{},"kind":"weekly","lifecycle":"review","links":[],"number":1,"playbook":"ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff","prefix":"WEE","private":false,"requester":"slack:T1/UANA","state":"due"},"seq":1,"type":"opened","v":1}', '09f3bce8473d836dbc4e7d8bd855cb4f5543d3ff1f23165bbd6484b970ecb28c'),
	('weekly-1', 2, '2026-03-02 09:00:00+00', 'missed', '{"actor":"system","at":"2026-03-02T09:00:00Z","case":"weekly-1","data":{},"seq":2,"type":"missed","v":1}', '3f7eab4ccfd2d01f09a288a51ef109b63c41bdab740dc33e9ab62b1464a42a5f');
--
-- Data for Name: followups; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.followups VALUES
	(2, 'key', '{"case":"task-1","verb":"drop","actor":"system","kind":null,"answers":{}}');
--
-- Data for Name: grants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.grants VALUES
	('9fba9d62e62d4662b5b0640954db64b4', 'slack:T0SANDBOX/U0ALEX', 'support-assistant', 'internal', '2026-11-24 13:30:35.284322+00', '2027-11-24 13:30:35.284322+00', NULL, false),
	('7f5cdf8b033b403797c82e464a648de1', 'slack:T0SANDBOX/U0ALEX', 'meeting-summariser', 'approved_tools', '2026-11-24 15:30:30.373193+00', '2026-11-27 23:00:00+00', '2026-11-27 23:00:00.044959+00', false),
	('tool-3', 'slack:T1/UANA', 'chatbot', 'read', '2026-03-03 09:00:00+00', '2026-03-11 09:00:00+00', NULL, true);
--
-- Data for Name: in_force; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.in_force VALUES
	(1, '3ca1d5de6c5ce281874bf899850398eec89acf780dc0a7fb0469a331a2032d7c', '2026-11-24 08:30:04.564339+00');
--
-- Data for Name: links; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.links VALUES
	('tool-5', 'parent', 'tool-4');
--
-- Data for Name: moves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.moves VALUES
	('9fba9d62e62d4662b5b0640954db64b4', 1, 'ingress', 'pending', 'approved', 'slack:T0SANDBOX/U0SAM', '2026-11-24 13:30:35.284322+00', 300, false, false),
	('37fd61bb05534066906a719dd3f131de', 1, 'exception', 'pending', 'rejected', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 14:30:30.241474+00', 0, true, false),
	('7f5cdf8b033b403797c82e464a648de1', 1, 'exception', 'pending', 'approved', 'slack:T0SANDBOX/U0MAYA', '2026-11-24 15:30:30.373193+00', 0, true, false),
	('f5a5841e5033473c8726d21aca71dd59', 2, 'incident', 'triaged', 'informed', NULL, '2026-11-25 09:45:35.32617+00', 75, true, false),
	('f5a5841e5033473c8726d21aca71dd59', 3, 'incident', 'triaged', 'contained', NULL, '2026-11-25 10:00:35.369557+00', 90, true, false),
	('f5a5841e5033473c8726d21aca71dd59', 4, 'incident', 'contained', 'resolved', NULL, '2026-11-25 13:00:30.156226+00', 270, NULL, false),
	('f5a5841e5033473c8726d21aca71dd59', 1, 'incident', 'declared', 'triaged', 'slack:T0SANDBOX/U0OMAR', '2026-11-25 09:35:35.284995+00', 65, false, false),
	('f5a5841e5033473c8726d21aca71dd59', 5, 'incident', 'resolved', 'closed', NULL, '2026-11-25 13:00:30.520347+00', 270, false, false),
	('7f5cdf8b033b403797c82e464a648de1', 2, 'exception', 'approved', 'expired', NULL, '2026-11-27 23:00:00.044959+00', 4769, NULL, false),
	('weekly@2026-11-30T08:00Z', 1, 'weekly', 'due', 'held', 'slack:T0SANDBOX/U0MAYA', '2026-11-30 09:00:05.385237+00', 8669, true, false),
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
	(11, '9fba9d62e62d4662b5b0640954db64b4', 'prompt:slack:T0SANDBOX/U0SAM', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0SAM', 'person', 'slack:T0SANDBOX/U0SAM', 'prompt', false, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DREEX7SCQOW', '1795523405.849657', '26b5b88e123048e1160124121b2c523d71837814db7ca794048caace5d386177', NULL, NULL),
	(1, '9fba9d62e62d4662b5b0640954db64b4', 'card', '9fba9d62e62d4662b5b0640954db64b4/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795509005.840259', 'ae84026f06db8b666689fa553b1c894cfbb0d31a4e53ebfddb388c0295aa8da5', NULL, NULL),
	(7, '9fba9d62e62d4662b5b0640954db64b4', 'note/5/reminder/slack:T0SANDBOX/U0DANA', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLGNZFUHD46', '1795516205.766104', '1693f374f4b5fd2c3ff8bbda9ca5aaf9d66b9d84158a33dee2e55c403617ff36', NULL, NULL),
	(12, '9fba9d62e62d4662b5b0640954db64b4', 'note/6/reminder/slack:T0SANDBOX/U0DANA', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'reminder', true, 0, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLGNZFUHD46', '1795523405.906123', '3b97188f818f24409fbccc9f93dee63e6487b41dc7c6dc05349d0314146af721', NULL, NULL),
	(13, '9fba9d62e62d4662b5b0640954db64b4', 'note/6/waiting/slack:T0SANDBOX/U0ALEX', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'waiting', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795523405.995870', 'c5b1da937c7995e9fec397ee96abbb27de0fd84dcd9b9f498407aacb50e0af0a', NULL, NULL),
	(2, '9fba9d62e62d4662b5b0640954db64b4', 'receipt', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795509005.901973', 'fc82c94a07c3635367ad6c98373def5b2a9582576d4f378b8fc2af8349e291dc', NULL, NULL),
	(3, '9fba9d62e62d4662b5b0640954db64b4', 'prompt:slack:T0SANDBOX/U0DANA', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0DANA', 'person', 'slack:T0SANDBOX/U0DANA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLGNZFUHD46', '1795509005.953649', '26b5b88e123048e1160124121b2c523d71837814db7ca794048caace5d386177', NULL, NULL),
	(14, '9fba9d62e62d4662b5b0640954db64b4', 'note/6/line/card', '9fba9d62e62d4662b5b0640954db64b4/channel:governance', 'thread', 'card', 'line', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795523405.937704', 'd409d737a285c4575f7069bd02c37345f12b8a77c2ba1b57ba097e8c424bd5dd', NULL, NULL),
	(22, '37fd61bb05534066906a719dd3f131de', 'receipt', '37fd61bb05534066906a719dd3f131de/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'receipt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFWECBWK34H', '1795530630.095399', '1f5bc30e0ceb058f63756057231f2f8020e61ba0ad5dd45ac0f1e7bcb5bb6337', NULL, NULL),
	(23, '37fd61bb05534066906a719dd3f131de', 'prompt:slack:T0SANDBOX/U0MAYA', '37fd61bb05534066906a719dd3f131de/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DO3H76E1LGN', '1795530630.091289', '948b639d783b641890f9b81c65c6d222b41dbb2d15491fa5d26e901019409a4d', NULL, NULL),
	(19, '9fba9d62e62d4662b5b0640954db64b4', 'note/7/line/card', '9fba9d62e62d4662b5b0640954db64b4/channel:governance', 'thread', 'card', 'line', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795527035.368446', '2f01479e09531a9b6832148d96be058912f39f51155d6278162dca25aae8ed81', NULL, NULL),
	(20, '9fba9d62e62d4662b5b0640954db64b4', 'note/9/outcome/slack:T0SANDBOX/U0ALEX', '9fba9d62e62d4662b5b0640954db64b4/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795527035.386338', 'f501df0664ebb257e0874712e8ce9e40ee59efbe4269afc517e0cdc986c95bef', NULL, NULL),
	(21, '37fd61bb05534066906a719dd3f131de', 'card', '37fd61bb05534066906a719dd3f131de/channel:governance', 'channel', 'governance', 'card', false, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.065660', 'eb1af217ff0ef2171851f88c2678a4b698432774f9f1b9cc52553109b52e7c09', NULL, NULL),
	(28, '37fd61bb05534066906a719dd3f131de', 'note/6/outcome/slack:T0SANDBOX/U0BEA', '37fd61bb05534066906a719dd3f131de/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 6, 6, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFWECBWK34H', '1795530630.294705', '026045ed5e211d62b0a31afb8ba8f9f9d6b3ed9e2aeddf1827436ea702dc6fa4', NULL, NULL),
	(27, '37fd61bb05534066906a719dd3f131de', 'note/5/line/card', '37fd61bb05534066906a719dd3f131de/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795530630.302030', 'c43a16ebac58316513c9b24f76e399671a61e57184e3fd14356a781cbd3b3cd7', NULL, NULL),
	(35, '7f5cdf8b033b403797c82e464a648de1', 'note/5/line/card', '7f5cdf8b033b403797c82e464a648de1/channel:governance', 'thread', 'card', 'line', true, 1, 5, 5, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.466882', '4f6e1052f360025841de8eda99ad3630065c46b3058f646d9547469e7197893f', NULL, NULL),
	(36, '7f5cdf8b033b403797c82e464a648de1', 'note/7/outcome/slack:T0SANDBOX/U0ALEX', '7f5cdf8b033b403797c82e464a648de1/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'outcome', true, 1, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795534230.471474', '2f53ea2e24991e73ca9bfab414b711efa1e94f0a8e34bedf13152b7c2bec5201', NULL, NULL),
	(49, 'f5a5841e5033473c8726d21aca71dd59', 'note/8/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 8, 8, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595405.487989', '063c28f56ab73ab6d1302549033190246e82a2a9dcda142a51ccfa39f137b3db', NULL, NULL),
	(110, 'f5a5841e5033473c8726d21aca71dd59', 'note/14/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 14, 14, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.256966', 'ae17f15854d9584fffda10be6b3090bb1e6a620c3ea9e6ce450f66daebb14890', NULL, NULL),
	(39, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0OMAR', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLVWZYA9Z40', '1795595405.383941', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(37, 'f5a5841e5033473c8726d21aca71dd59', 'card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'channel', 'incidents', 'incident', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795595405.346339', '0201774c93e77b648135396834b98df215e8a5ffb6889232f3ccf18231ac1992', NULL, NULL),
	(41, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0RUTH', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTALQTI5L7R', '1795595405.349900', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(40, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0THEO', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DZN4HEWTN0E', '1795595405.335762', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(30, '7f5cdf8b033b403797c82e464a648de1', 'receipt', '7f5cdf8b033b403797c82e464a648de1/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'receipt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795534230.240102', '5e6dbc09a4e445d39d20a97f906a58aed891348768c2979d01da0fcb2dc35700', NULL, NULL),
	(29, '7f5cdf8b033b403797c82e464a648de1', 'card', '7f5cdf8b033b403797c82e464a648de1/channel:governance', 'channel', 'governance', 'card', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795534230.158490', 'a7064270d26a7967dc0931ec9036584fd12bbbda076cc1d8b4a7c68ba4034bea', NULL, NULL),
	(31, '7f5cdf8b033b403797c82e464a648de1', 'prompt:slack:T0SANDBOX/U0MAYA', '7f5cdf8b033b403797c82e464a648de1/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'prompt', false, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DO3H76E1LGN', '1795534230.247803', '981f9988ce230eb3c7f1cd29946ffe002fea25866dce9b810aa4a9d5417e5063', NULL, NULL),
	(56, 'f5a5841e5033473c8726d21aca71dd59', 'note/9/pressing/slack:T0SANDBOX/U0OMAR', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 9, 9, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLVWZYA9Z40', '1795597205.410613', 'e3f00fc92120c7cf66e24574b1aa142d12ca4b26fd44b33495728c06fd72e5e0', NULL, NULL),
	(100, 'f5a5841e5033473c8726d21aca71dd59', 'note/13/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 13, 13, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795600835.583702', 'd3ab5a7234ccebf730ffc70cdc3e814563f9beca18ced00c6f9b341d1bca6481', NULL, NULL),
	(121, 'f5a5841e5033473c8726d21aca71dd59', 'note/15/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795611630.601519', '44011e84c2c3acd7ef46e760eaff874c6e5f7fb32e00e9ef27e19b94455f4eb5', NULL, NULL),
	(64, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0ERIN', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0ERIN', 'person', 'slack:T0SANDBOX/U0ERIN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTUE1WHU5FI', '1795599005.424855', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(42, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0PRIYA', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLA82DVKSCM', '1795595405.366840', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(120, 'f5a5841e5033473c8726d21aca71dd59', 'note/15/outcome/slack:T0SANDBOX/U0BEA', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'outcome', true, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFWECBWK34H', '1795611630.705787', 'c74e4f371f395eb78679b6f166c005b4bf9b2376c3bbf4ce712f892dceda6693', NULL, NULL),
	(70, 'f5a5841e5033473c8726d21aca71dd59', 'note/10/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599005.349151', '31db411a389e7c0010459f492a34204811c73e9e70e40c1cd373288acf2db0a9', NULL, NULL),
	(68, 'f5a5841e5033473c8726d21aca71dd59', 'note/10/pressing/slack:T0SANDBOX/U0RUTH', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0RUTH', 'person', 'slack:T0SANDBOX/U0RUTH', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DTALQTI5L7R', '1795599005.372564', '0b53e990873b4371f28c44e93e2706fe8345da15e2594f1dd18b3acadac1237a', NULL, NULL),
	(66, 'f5a5841e5033473c8726d21aca71dd59', 'note/10/pressing/slack:T0SANDBOX/U0OMAR', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0OMAR', 'person', 'slack:T0SANDBOX/U0OMAR', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLVWZYA9Z40', '1795599005.389364', '0b53e990873b4371f28c44e93e2706fe8345da15e2594f1dd18b3acadac1237a', NULL, NULL),
	(69, 'f5a5841e5033473c8726d21aca71dd59', 'note/10/pressing/slack:T0SANDBOX/U0PRIYA', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0PRIYA', 'person', 'slack:T0SANDBOX/U0PRIYA', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DLA82DVKSCM', '1795599005.414047', '0b53e990873b4371f28c44e93e2706fe8345da15e2594f1dd18b3acadac1237a', NULL, NULL),
	(67, 'f5a5841e5033473c8726d21aca71dd59', 'note/10/pressing/slack:T0SANDBOX/U0THEO', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0THEO', 'person', 'slack:T0SANDBOX/U0THEO', 'pressing', true, 0, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DZN4HEWTN0E', '1795599005.427020', '0b53e990873b4371f28c44e93e2706fe8345da15e2594f1dd18b3acadac1237a', NULL, NULL),
	(80, 'f5a5841e5033473c8726d21aca71dd59', 'note/11/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 11, 11, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599335.332763', '8f929171c1be8c7b005951713a7118d9bf6ab9cf6eb3fde02691e44a7cc048ec', NULL, NULL),
	(65, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0LENA', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0LENA', 'person', 'slack:T0SANDBOX/U0LENA', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DZF9E5AP8X2', '1795599005.465318', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(63, 'f5a5841e5033473c8726d21aca71dd59', 'prompt:slack:T0SANDBOX/U0IVAN', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0IVAN', 'person', 'slack:T0SANDBOX/U0IVAN', 'responder', false, 0, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DJXL1I8C76B', '1795599005.479405', 'b09b752e2b4452572b00e71e93637f39be6fac6e88b5f4b1225611ecdf992199', NULL, NULL),
	(125, '7f5cdf8b033b403797c82e464a648de1', 'note/10/expired/slack:T0SANDBOX/U0ALEX', '7f5cdf8b033b403797c82e464a648de1/person:slack:T0SANDBOX/U0ALEX', 'person', 'slack:T0SANDBOX/U0ALEX', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'D2GES5R6Q7U', '1795820400.228763', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL),
	(127, '7f5cdf8b033b403797c82e464a648de1', 'note/10/line/card', '7f5cdf8b033b403797c82e464a648de1/channel:governance', 'thread', 'card', 'line', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1795820400.232002', '8f60d8d79c3522648c32c4f24b2c989e4105636d960864ff256b5f086e9c48bd', NULL, NULL),
	(126, '7f5cdf8b033b403797c82e464a648de1', 'note/10/expired/slack:T0SANDBOX/U0MAYA', '7f5cdf8b033b403797c82e464a648de1/person:slack:T0SANDBOX/U0MAYA', 'person', 'slack:T0SANDBOX/U0MAYA', 'expired', true, 1, 10, 10, false, false, NULL, NULL, NULL, 0, false, NULL, 'DO3H76E1LGN', '1795820400.312268', 'f095e5079dc710a77ec5dd6ed0bf6f1320d61a21ced0a772df30f4404f3842e9', NULL, NULL),
	(128, 'weekly@2026-11-30T08:00Z', 'digest', 'weekly@2026-11-30T08:00Z/channel:governance', 'channel', 'governance', 'digest', false, 2, 7, 7, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIGOVERNANCE', '1796025600.180310', '26b6244eb9db309a68910b8864b9c492ec69a2cd64bc79022295310ac78110a3', NULL, NULL),
	(90, 'f5a5841e5033473c8726d21aca71dd59', 'note/12/line/card', 'f5a5841e5033473c8726d21aca71dd59/channel:incidents', 'thread', 'card', 'line', true, 0, 12, 12, false, false, NULL, NULL, NULL, 0, false, NULL, 'C0AIINCIDENTS', '1795599935.399905', 'cad61f0986ec8bf63d7d4c2a7907fc80ce3ff74535f837e0662e85d30c8ab76f', NULL, NULL),
	(38, 'f5a5841e5033473c8726d21aca71dd59', 'receipt', 'f5a5841e5033473c8726d21aca71dd59/person:slack:T0SANDBOX/U0BEA', 'person', 'slack:T0SANDBOX/U0BEA', 'report', false, 1, 15, 15, false, false, NULL, NULL, NULL, 0, false, NULL, 'DFWECBWK34H', '1795595405.379235', '6dbb797a2f889628ac2330e18f5e123230ea229a9ae2a06785a8e9910702fa2d', NULL, NULL);
--
-- Data for Name: participants; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.participants VALUES
	('weekly@2026-11-30T08:00Z', 'system'),
	('9fba9d62e62d4662b5b0640954db64b4', 'slack:T0SANDBOX/U0ALEX'),
	('9fba9d62e62d4662b5b0640954db64b4', 'slack:T0SANDBOX/U0DANA'),
	('9fba9d62e62d4662b5b0640954db64b4', 'slack:T0SANDBOX/U0SAM'),
	('37fd61bb05534066906a719dd3f131de', 'slack:T0SANDBOX/U0MAYA'),
	('37fd61bb05534066906a719dd3f131de', 'slack:T0SANDBOX/U0BEA'),
	('7f5cdf8b033b403797c82e464a648de1', 'slack:T0SANDBOX/U0ALEX'),
	('7f5cdf8b033b403797c82e464a648de1', 'slack:T0SANDBOX/U0MAYA'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0THEO'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0RUTH'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0PRIYA'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0BEA'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0OMAR'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0LENA'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0IVAN'),
	('f5a5841e5033473c8726d21aca71dd59', 'slack:T0SANDBOX/U0ERIN'),
	('weekly@2026-11-30T08:00Z', 'slack:T0SANDBOX/U0MAYA'),
	('weekly@2026-12-07T08:00Z', 'system'),
	('tool-1', 'slack:T1/UBEN'),
	('tool-1', 'slack:T1/UANA'),
	('tool-2', 'slack:T1/UBEN'),
	('tool-2', 'slack:T1/UANA'),
	('tool-3', 'slack:T1/UBEN'),
	('tool-3', 'slack:T1/UANA'),
	('tool-4', 'slack:T1/UBEN'),
	('tool-4', 'slack:T1/UANA'),
	('tool-5', 'slack:T1/UBEN'),
	('tool-5', 'slack:T1/UANA'),
	('task-1', 'slack:T1/UBEN'),
	('task-1', 'slack:T1/UANA'),
	('task-2', 'slack:T1/UBEN'),
	('task-2', 'slack:T1/UANA'),
	('task-3', 'slack:T1/UBEN'),
	('task-3', 'slack:T1/UANA'),
	('weekly-1', 'slack:T1/UANA');
--
-- Data for Name: pauses; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.pauses VALUES
	('channel:DREEX7SCQOW', '2026-11-21 07:09:04.031195+00'),
	('channel:DLGNZFUHD46', '2026-11-21 07:09:04.106944+00'),
	('channel:DTALQTI5L7R', '2026-11-21 07:09:06.113894+00'),
	('channel:DLVWZYA9Z40', '2026-11-21 07:09:06.133124+00'),
	('channel:DZN4HEWTN0E', '2026-11-21 07:09:06.138438+00'),
	('channel:DLA82DVKSCM', '2026-11-21 07:09:06.156717+00'),
	('channel:DTUE1WHU5FI', '2026-11-21 07:09:06.168899+00'),
	('channel:DZF9E5AP8X2', '2026-11-21 07:09:06.209983+00'),
	('channel:DJXL1I8C76B', '2026-11-21 07:09:06.220515+00'),
	('channel:C0AIINCIDENTS', '2026-11-21 07:09:07.870563+00'),
	('channel:DFWECBWK34H', '2026-11-21 07:09:07.97464+00'),
	('channel:D2GES5R6Q7U', '2026-11-21 07:09:08.266748+00'),
	('channel:DO3H76E1LGN', '2026-11-21 07:09:08.348542+00'),
	('channel:C0AIGOVERNANCE', '2026-11-21 07:09:08.648369+00');
--
-- Data for Name: people; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.people VALUES
	('slack:T0SANDBOX/U0CARLA', 'Carla Mendes', 'carla', 'Europe/Berlin', 'carla.mendes@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0NOOR', 'Noor Haddad', 'noor', 'Europe/Berlin', 'noor.haddad@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0PAUL', 'Paul Moreau', 'paul', 'Europe/Berlin', 'paul.moreau@example.com', NULL, false, false, false),
	('slack:T0SANDBOX/U0ALEX', 'Alex Kim', NULL, 'Europe/Berlin', 'alex@example.com', 'D2GES5R6Q7U', false, false, false),
	('slack:T0SANDBOX/U0DANA', 'Dana Okafor', 'dana', 'Europe/Berlin', 'dana.okafor@example.com', 'DLGNZFUHD46', false, false, false),
	('slack:T0SANDBOX/U0SAM', 'Sam Reyes', 'sam', 'Europe/Berlin', 'sam.reyes@example.com', 'DREEX7SCQOW', false, false, false),
	('slack:T0SANDBOX/U0MAYA', 'Maya Lindqvist', 'maya', 'Europe/Berlin', 'maya.lindqvist@example.com', 'DO3H76E1LGN', false, false, false),
	('slack:T0SANDBOX/U0BEA', 'Bea Novak', NULL, 'Europe/Berlin', 'bea@example.com', 'DFWECBWK34H', false, false, false),
	('slack:T0SANDBOX/U0THEO', 'Theo Brandt', 'theo', 'Europe/Berlin', 'theo.brandt@example.com', 'DZN4HEWTN0E', false, false, false),
	('slack:T0SANDBOX/U0OMAR', 'Omar Diaz', 'omar', 'Europe/Berlin', 'omar.diaz@example.com', 'DLVWZYA9Z40', false, false, false),
	('slack:T0SANDBOX/U0RUTH', 'Ruth Adeyemi', 'ruth', 'Europe/Berlin', 'ruth.adeyemi@example.com', 'DTALQTI5L7R', false, false, false),
	('slack:T0SANDBOX/U0PRIYA', 'Priya Nair', 'priya', 'Europe/Berlin', 'priya.nair@example.com', 'DLA82DVKSCM', false, false, false),
	('slack:T0SANDBOX/U0ERIN', 'Erin Walsh', 'erin', 'Europe/Berlin', 'erin.walsh@example.com', 'DTUE1WHU5FI', false, false, false),
	('slack:T0SANDBOX/U0LENA', 'Lena Fischer', 'lena', 'Europe/Berlin', 'lena.fischer@example.com', 'DZF9E5AP8X2', false, false, false),
	('slack:T0SANDBOX/U0IVAN', 'Ivan Petrov', 'ivan', 'Europe/Berlin', 'ivan.petrov@example.com', 'DJXL1I8C76B', false, false, false);
--
-- Data for Name: playbooks; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.playbooks VALUES
	('225c11f8fd2eccc526a620be8dd3fa54b863fb27b430091e13bb72f99c34b18b', 'task', '{"about":"Something that one person does by a date. Tasks that are still open come up in the weekly review.","channel":"governance","due":"due","form":[{"field":"what","label":"What is to be done?","max_length":150,"placeholder":"Add the new model to the registry","required":true,"type":"text"},{"field":"owner","label":"Who does it?","required":true,"type":"person"},{"field":"due","label":"By when?","required":true,"type":"date"}],"kind":"task","lifecycle":"task","name":"Task","owner":"owner","prefix":"ACT","remind":["2 days"],"schema":1,"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL),
	('35234094c6ae4a725b06cbc65219b2f721b04c6f2c2af9610a2b13e2b622bce1', 'near_miss', '{"about":"Something almost went wrong, and next time it might. Nobody is to blame for a near miss; telling it is what keeps it from happening.","channel":"incidents","fallback":[{"role":"on_call"},{"role":"risk_owner"}],"form":[{"field":"type","label":"What would it have been?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What almost happened?","max_length":2000,"placeholder":"A test prompt made the assistant draft a refund that nobody had approved","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"stopped","help":"Luck counts. It shows where a control is missing.","label":"What stopped it?","max_length":1000,"type":"long_text"}],"kind":"near_miss","lifecycle":"incident","name":"Near miss","prefix":"NM","schema":1,"summons":[{"ask":[{"role":"policy_owner"}]}],"texts":{"opened":"Thank you. If it turns out that somebody was harmed after all, please report it with /ai-incident."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL),
	('429885889fd253df0c3c697503cbe257430caa6ceda6361e64d1a4c7aafd2f10', 'weekly', '{"about":"Fifteen minutes once a week on what is open, what went wrong, what was decided and what ends soon.","at":"09:00","channel":"governance","kind":"weekly","lifecycle":"review","name":"Weekly AI governance review","owner":{"role":"policy_owner"},"prefix":"REV","schema":1,"sections":["open","incidents","decided","ending","figures"],"title":"Weekly review","weekday":"monday","zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL),
	('4dbd9d0bcad0c7026f76627013dc4b86b371da4c823b04ef18490b0bf7717e09', 'exception', '{"about":"Ask to step outside the AI policy, for one system and a limited time. The owner of the clause decides; for high risk the security lead and the policy owner decide as well.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"decision":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}}],"limit":"2 business days","remind":[{"share":50},{"share":80}]}},"command":"/ai-exception","fallback":[{"role":"policy_owner"},{"role":"executive"}],"form":[{"field":"clause","label":"Which clause of the AI policy?","material":true,"options":[{"label":"Use approved AI tools only","value":"approved_tools"},{"label":"Keep confidential data out of public AI","value":"confidential_data"},{"label":"Delete data when its time is up","value":"data_retention"},{"label":"Personal data needs a legal basis","value":"personal_data"},{"label":"Vendors sign our terms first","value":"vendor_terms"},{"label":"Say when people are talking to AI","value":"disclosure"},{"label":"A person checks decisions about people","value":"human_review"},{"label":"Test for safety and bias before release","value":"testing"}],"required":true,"type":"select"},{"field":"system","label":"Which system is it for?","material":true,"required":true,"type":"system"},{"field":"request","help":"One sentence; it becomes the title of your request.","label":"What do you want to do?","material":true,"max_length":150,"placeholder":"Summarise support tickets with a hosted model","required":true,"type":"text"},{"field":"reason","help":"What it makes possible, and what happens without it. No secrets or personal data, please.","label":"Why do you need it?","max_length":2000,"required":true,"type":"long_text"},{"field":"controls","help":"These compensating controls become part of the decision.","label":"What keeps the risk low meanwhile?","material":true,"max_length":2000,"placeholder":"Test data only, two named users, outputs checked by hand","required":true,"type":"long_text"},{"field":"until","help":"At most 90 days. You can ask again before it ends.","label":"Until when do you need it?","latest":"90 days","material":true,"required":true,"type":"date"},{"field":"decision_impact","label":"What can its decisions affect?","material":true,"options":[{"label":"Life and safety","value":"life_safety"},{"label":"Somebody''s job","value":"employment"},{"label":"Somebody''s money","value":"financial"},{"label":"Access to a service","value":"access_to_services"},{"label":"Reputation","value":"reputational"},{"label":"Information only","value":"informational"}],"required":true,"step":2,"type":"select"},{"field":"human_oversight","label":"Does a person check what it does?","material":true,"options":[{"label":"Nobody checks","value":"none"},{"label":"Some of it is checked","value":"partial"},{"label":"All of it is checked","value":"full"}],"required":true,"step":2,"type":"select"},{"field":"data_sensitivity","label":"How sensitive is the data?","material":true,"options":[{"label":"Special category, such as health or religion","value":"special_category"},{"label":"Highly sensitive","value":"highly_sensitive"},{"label":"Sensitive","value":"sensitive"},{"label":"Not sensitive","value":"non_sensitive"}],"required":true,"step":2,"type":"select"},{"field":"user_vulnerability","label":"Who are the people it serves?","material":true,"options":[{"label":"People who need protection, such as children","value":"vulnerable_populations"},{"label":"The general public","value":"general_public"},{"label":"Professionals","value":"professionals"}],"required":true,"step":2,"type":"select"},{"field":"deployment_scale","label":"How many people does it reach?","material":true,"options":[{"label":"Millions","value":"millions"},{"label":"Hundreds of thousands","value":"hundreds_of_thousands"},{"label":"Thousands","value":"thousands"},{"label":"Only us","value":"internal"}],"required":true,"step":2,"type":"select"},{"field":"decision_reversibility","label":"Can its decisions be undone?","material":true,"options":[{"label":"No","value":"irreversible"},{"label":"With difficulty","value":"difficult_to_reverse"},{"label":"Yes","value":"reversible"}],"required":true,"step":2,"type":"select"}],"grant":{"lasts":"90 days","remind":["14 days"],"scope":"clause","system":"system","until":"until"},"kind":"exception","lifecycle":"approval","name":"Policy exception","prefix":"EXC","routing":[{"rule":"High risk, a data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["confidential_data","data_retention"]}]}},{"rule":"High risk, the privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"equals":"personal_data","field":"clause"}]}},{"rule":"High risk, a legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["vendor_terms","disclosure"]}]}},{"rule":"High risk, a safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"},{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"all":[{"band":"risk","one_of":["critical","high"]},{"field":"clause","one_of":["human_review","testing"]}]}},{"rule":"High risk, any other clause","stages":[{"clock":"decision","reviewers":[{"role":"security_lead"}],"stage":"security"},{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"policy"}],"when":{"band":"risk","one_of":["critical","high"]}},{"rule":"A data clause","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"owner"}],"when":{"field":"clause","one_of":["confidential_data","data_retention"]}},{"rule":"The privacy clause","stages":[{"clock":"decision","reviewers":[{"role":"privacy_lead"}],"stage":"owner"}],"when":{"equals":"personal_data","field":"clause"}},{"rule":"A legal clause","stages":[{"clock":"decision","reviewers":[{"role":"legal"}],"stage":"owner"}],"when":{"field":"clause","one_of":["vendor_terms","disclosure"]}},{"rule":"A safety clause","stages":[{"clock":"decision","reviewers":[{"role":"ai_safety_lead"}],"stage":"owner"}],"when":{"field":"clause","one_of":["human_review","testing"]}},{"rule":"Any other clause","stages":[{"clock":"decision","reviewers":[{"role":"policy_owner"}],"stage":"owner"}]}],"schema":1,"scores":{"risk":{"bands":[{"at_least":17,"name":"critical"},{"at_least":12,"name":"high"},{"at_least":7,"name":"medium"},{"at_least":0,"name":"low"}],"questions":{"data_sensitivity":{"highly_sensitive":3,"non_sensitive":1,"sensitive":2,"special_category":4},"decision_impact":{"access_to_services":3,"employment":4,"financial":3,"informational":1,"life_safety":5,"reputational":2},"decision_reversibility":{"difficult_to_reverse":2,"irreversible":3,"reversible":1},"deployment_scale":{"hundreds_of_thousands":2,"internal":0,"millions":3,"thousands":1},"human_oversight":{"full":1,"none":4,"partial":2},"user_vulnerability":{"general_public":2,"professionals":1,"vulnerable_populations":4}}}},"texts":{"approved":"The compensating controls you named are part of this decision. Please keep to them.","expired":"This exception has ended, so the policy applies again. If you still need it, open a new request.","opened":"Until this is decided, the policy applies as it is.","rejected":"The policy applies as it is. Talk to the person who decided if circumstances change."},"title":"Exception for {system}: {request}","zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL),
	('51444c33e844f1b5a8e89641ac11e8b3996e93e7ad869267f860d8598504a0a7', 'ingress', '{"about":"Ask to bring a dataset into an AI system. Until it is approved the dataset stays in quarantine.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"governance","clocks":{"addendum":{"end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"48 hours","remind":[{"share":50}]},"decision":{"calendar":"office","end":{"at":{"share":300},"then":"lapse"},"escalate":[{"add":"deputies","at":{"share":100}}],"limit":"4 business hours","remind":[{"share":50}]}},"command":"/ai-ingress","fallback":[{"role":"risk_owner"},{"role":"policy_owner"}],"form":[{"field":"dataset","label":"Which dataset?","material":true,"max_length":100,"placeholder":"Support tickets 2025","required":true,"type":"text"},{"field":"location","help":"The address of the bucket, table or folder.","label":"Where is it?","material":true,"required":true,"type":"url"},{"field":"data_classification","help":"Take the most sensitive that applies. Without it we cannot accept a request.","label":"What kind of data is in it?","material":true,"options":[{"label":"Public","value":"public"},{"label":"Internal","value":"internal"},{"label":"Confidential","value":"confidential"},{"label":"Personal data","value":"personal"},{"label":"Special category, such as health or religion","value":"special_category"}],"required":true,"type":"select"},{"field":"destination","label":"Which system will use it?","material":true,"required":true,"type":"system"},{"field":"purpose","label":"What for?","material":true,"max_length":1000,"placeholder":"Evaluate answers of the support assistant","required":true,"type":"long_text"},{"field":"retention","label":"How long will it be kept?","material":true,"options":[{"label":"30 days","value":"days_30"},{"label":"90 days","value":"days_90"},{"label":"One year","value":"year_1"},{"label":"Three years","value":"years_3"},{"label":"As long as the contract says","value":"contract"}],"required":true,"step":2,"type":"select"},{"field":"source","help":"The licence of the source, or the consent that people gave.","label":"What allows us to use it?","max_length":1000,"required":true,"step":2,"type":"long_text"},{"field":"legal_basis","label":"What is the legal basis for the personal data?","material":true,"options":[{"label":"Consent","value":"consent"},{"label":"A contract with the person","value":"contract"},{"label":"A legal obligation","value":"legal_obligation"},{"label":"Vital interests","value":"vital_interests"},{"label":"A task in the public interest","value":"public_task"},{"label":"Legitimate interests","value":"legitimate_interests"}],"required":true,"shown_when":{"field":"data_classification","one_of":["personal","special_category"]},"step":2,"type":"select"},{"field":"special_condition","help":"If none of these fits, talk to the privacy lead before you ask.","label":"Which condition allows the special category?","material":true,"options":[{"label":"Explicit consent","value":"explicit_consent"},{"label":"Employment and social security law","value":"employment_law"},{"label":"Public health","value":"public_health"},{"label":"Research, archives or statistics","value":"research"},{"label":"The person made it public","value":"made_public"},{"label":"Another one, agreed with the privacy lead","value":"other"}],"required":true,"shown_when":{"equals":"special_category","field":"data_classification"},"step":2,"type":"select"},{"field":"leaves","help":"Tick this if a provider outside the company receives it, for instance to run a model.","label":"Will it leave our systems?","material":true,"step":2,"type":"checkbox"},{"field":"provider","label":"Which provider receives it?","material":true,"max_length":100,"required":true,"shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"text"},{"field":"addendum","help":"The draft is enough for now. Nothing may be sent before it is signed.","label":"Link to the data-sharing addendum","shown_when":{"equals":true,"field":"leaves"},"step":2,"type":"url"}],"grant":{"lasts":"365 days","remind":["30 days"],"scope":"data_classification","system":"destination"},"kind":"ingress","lifecycle":"approval","name":"Data ingress","prefix":"ING","routing":[{"rule":"Personal data that leaves","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"all":[{"field":"data_classification","one_of":["personal","special_category"]},{"equals":true,"field":"leaves"}]}},{"rule":"Data that leaves","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"},{"clock":"addendum","quorum":"all","reviewers":[{"role":"legal"},{"role":"product_owner"}],"stage":"addendum"}],"when":{"equals":true,"field":"leaves"}},{"rule":"Personal data","stages":[{"clock":"decision","quorum":"all","reviewers":[{"role":"data_steward"},{"role":"privacy_lead"}],"stage":"data"}],"when":{"field":"data_classification","one_of":["personal","special_category"]}},{"rule":"All other data","stages":[{"clock":"decision","reviewers":[{"role":"data_steward"}],"stage":"data"}]}],"schema":1,"texts":{"approved":"Please tag the dataset approved=true with {key}. If it goes to a provider, send nothing before the addendum is signed.","expired":"The approval of this dataset has ended. Please put it in quarantine, or ask again.","lapsed":"Nobody decided in time, so the dataset stays in quarantine and goes nowhere. You can ask again.","opened":"The dataset stays in quarantine until this is decided.","rejected":"The dataset stays in quarantine and goes nowhere. Please delete copies that were made."},"title":"{dataset} into {destination}","typed_text":{"secrets":"block"},"zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL),
	('d2c654feb6585fb291938ffb6068b1fabcdeca7771916f23bd19357fe4224a20', 'incident', '{"about":"Report that an AI system did harm, leaked something or may do so. Better too early than too late: the people who can help are called at once, and a false alarm costs nobody anything.","calendars":{"office":{"holidays":{"country":"DE","subdivision":"BE"},"hours":{"fri":["09:00-17:00"],"mon":["09:00-17:00"],"thu":["09:00-17:00"],"tue":["09:00-17:00"],"wed":["09:00-17:00"]},"zone":"Europe/Berlin"}},"channel":"incidents","checklists":{"availability":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"bias_harm":["Name the groups that are affected","Quantify the harm","Document what was found and how","Decide on remedies for past decisions","Suspend the decision pipeline","Review decisions by hand meanwhile","Roll back"],"data_poisoning":["Quarantine suspect data","Scope the contamination","Decide on retraining","Keep the chain of custody","Rebuild the index from a clean snapshot","Roll the model back","Audit the source"],"performance_regression":["Roll back or divert","Tell the users","Verify on the evaluation suite"],"privacy_violation":["Note when the 72 hours started","What data went to whom?","List the people who are affected","Keep the evidence","Disable the queries that expose data","Scan and filter outputs","Roll back if the model memorised it"],"rag_injection":["Find the poisoned documents","Query the log for their retrievals","List the sessions that are affected","Quarantine the documents"],"safety_violation":["Keep the inputs and outputs that broke the rules","Isolated or systematic?","Was the system prompt bypassed?","Contain it with a patch of the system prompt","Put the pattern on the blocklist","Route matches to human review","Shut the system down if it is systematic"],"security_breach":["Find the way in","Revoke keys and credentials","Tighten input validation and rate limits","Keep the inputs of the attack","Rotate secrets","Block the pattern"]},"command":"/ai-incident","fallback":[{"role":"security_lead"},{"role":"policy_owner"}],"form":[{"field":"severity","help":"Not sure? Leave it empty. It counts as medium until somebody says otherwise.","label":"How severe is it?","options":[{"label":"Critical: people are being harmed, or data is leaking now","value":"critical"},{"label":"High: serious harm is likely, or many people are affected","value":"high"},{"label":"Medium: some people are affected, nothing irreversible","value":"medium"},{"label":"Low: a nuisance, or found before it did harm","value":"low"}],"type":"select"},{"field":"what","help":"The first words become the title. No secrets or personal data, please.","label":"What happened?","max_length":2000,"placeholder":"The billing chatbot shows other people''s invoices","required":true,"type":"long_text"},{"field":"system","label":"Which system is it?","type":"system"},{"field":"type","help":"It decides who is called besides the first responder, and which first moves are listed.","label":"What kind of incident is it?","options":[{"label":"Safety violation","value":"safety_violation"},{"label":"Security breach","value":"security_breach"},{"label":"Bias or discrimination","value":"bias_harm"},{"label":"Privacy violation","value":"privacy_violation"},{"label":"Performance regression","value":"performance_regression"},{"label":"Data poisoning","value":"data_poisoning"},{"label":"Poisoned documents (RAG injection)","value":"rag_injection"},{"label":"It does not answer","value":"availability"}],"type":"select"},{"field":"personal_data","help":"Then the privacy lead is called as well, since notices to regulators have limits of their own.","label":"Personal data may be exposed","type":"checkbox"},{"field":"discovered","help":"If it was not just now. Limits of the law often count from this moment.","label":"When was it discovered?","latest":"1 hour","past":true,"type":"datetime"}],"kind":"incident","lifecycle":"incident","name":"AI incident","prefix":"INC","schema":1,"severities":{"critical":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"2 hours","remind":[{"share":50},{"before":"15 minutes"}]},"label":"Critical","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"30 minutes","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"15 minutes","remind":[{"before":"5 minutes"}]}},"high":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"8 hours","remind":[{"share":50},{"before":"1 hour"}]},"label":"High","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"2 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"executive"}],"at":{"share":150}}],"limit":"1 hour","remind":[{"share":50}]}},"low":{"containment":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"3 business days","remind":[{"share":50},{"before":"1 business day"}]},"label":"Low","triage":{"calendar":"office","escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"1 business day","remind":[{"share":50}]}},"medium":{"containment":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"24 hours","remind":[{"share":50},{"before":"4 hours"}]},"label":"Medium","leadership":{"escalate":[{"add":[{"role":"executive"}],"at":{"share":100}}],"limit":"8 hours","remind":[{"share":50}]},"triage":{"escalate":[{"add":"deputies","at":{"share":100}},{"add":[{"role":"security_lead"}],"at":{"share":150}}],"limit":"4 hours","remind":[{"share":50}]}}},"severity":"medium","summons":[{"ask":[{"role":"on_call"}]},{"ask":[{"role":"security_lead"},{"role":"risk_owner"}],"when":{"field":"severity","one_of":["critical","high"]}},{"ask":[{"role":"privacy_lead"}],"when":{"equals":"critical","field":"severity"}},{"ask":[{"role":"security_lead"}],"when":{"field":"type","one_of":["security_breach","data_poisoning","rag_injection"]}},{"ask":[{"role":"ai_safety_lead"}],"when":{"field":"type","one_of":["safety_violation","bias_harm"]}},{"ask":[{"role":"privacy_lead"}],"when":{"any":[{"equals":"privacy_violation","field":"type"},{"equals":true,"field":"personal_data"}]}},{"ask":[{"role":"data_steward"}],"when":{"equals":"data_poisoning","field":"type"}},{"ask":[{"role":"ml_ops"}],"when":{"field":"type","one_of":["data_poisoning","performance_regression","availability"]}}],"texts":{"opened":"Keep what shows it (inputs, outputs, times) and change nothing that would be missed later. If people are being harmed, stop the system first and ask afterwards."},"title":"{what}","zone":"Europe/Berlin"}', '2026-11-24 08:30:04.548536+00', NULL);
--
-- Data for Name: restores; Type: TABLE DATA; Schema: public; Owner: -
--
--
-- Data for Name: seal_leaves; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seal_leaves VALUES
	(1, 'weekly@2026-11-30T08:00Z', 2, '1e27211c1e8f747ae7e56425d490061cd3dc9605fede910273a11beb494bdc7f'),
	(2, '37fd61bb05534066906a719dd3f131de', 6, '250bb271ad973b4b99797ac267ce53c451acdd50dd0811a693e4cf6b73577d86'),
	(2, '7f5cdf8b033b403797c82e464a648de1', 8, '0e85c13c03a3cf3232d362586a6b350e3464b26221b077f48951004d28a2b236'),
	(2, '9fba9d62e62d4662b5b0640954db64b4', 10, '3db6c39341296e6e33dd3e77312aa4f32d6edef4eb7ae99c0dbd6fc56ca230c5'),
	(3, '7f5cdf8b033b403797c82e464a648de1', 10, 'fb19221b8a60578b370814944f6bbdc053b980c3d042e6bd0d278821a409b623'),
	(3, 'f5a5841e5033473c8726d21aca71dd59', 15, '2c46159a30c2507cc96f40d6c9f99ddb7641ba59953f235fb2e1469db9393ca8'),
	(4, 'weekly@2026-11-30T08:00Z', 6, 'a5235e44b546c160715e1bbf34493d1aa11312baa9df1c9540a6584e0b957ef4'),
	(4, 'weekly@2026-12-07T08:00Z', 2, '522f1b2be6b0152aed77d384519c3cb1068f301f0b613f46dd310b076d064e12');
--
-- Data for Name: seals; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seals VALUES
	(1, '{"at":"2026-11-24T08:30:05.686891Z","before":"0000000000000000000000000000000000000000000000000000000000000000","leaves":1,"root":"3c8eabb8e49740c709d5c8a30a59a0294cd2b84e11c3c1ecbfc99ce17945f836","seal":1}', '499b64c5fbb26044621ef8538969b5780e3300146063c4e86de24dd93c6b2a02'),
	(2, '{"at":"2026-11-25T08:30:05.289014Z","before":"499b64c5fbb26044621ef8538969b5780e3300146063c4e86de24dd93c6b2a02","leaves":3,"root":"518c9edd0c41c51aa5208f8c1a7ee55181cd0e152c0aeb25dcf5c075e395bc54","seal":2}', '7f86f6aa7c2ee1acf3c78461f17e41e8371c613388c827ea690dc38e5fb66b7d'),
	(3, '{"at":"2026-11-27T23:00:00.089154Z","before":"7f86f6aa7c2ee1acf3c78461f17e41e8371c613388c827ea690dc38e5fb66b7d","leaves":2,"root":"b9f969ed4ccb75b5951b14e5c049d5415d57b26f3975a8a2892f1dbc54003ec6","seal":3}', '3f0e1abbd6faf7cce45f886a870024172ac0a3440d469250615f825cf552116a'),
	(4, '{"at":"2026-11-30T08:00:00.178080Z","before":"3f0e1abbd6faf7cce45f886a870024172ac0a3440d469250615f825cf552116a","leaves":2,"root":"2a95252d9100da3b8db277a5d3203500367356c78a8b7461192d341ec0581ee7","seal":4}', '63583bbfc29c15ce4d671dd22363ff82442d71e679acd3ff2b1b95fba4cf9f2b');
--
-- Data for Name: seen; Type: TABLE DATA; Schema: public; Owner: -
--
INSERT INTO public.seen VALUES
	('open:weekly@2026-11-30T08:00Z', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-24 08:30:05.613383+00'),
	('view:VXXUJERQTHS:hUNDCT6KLAI4OVSGZ', '{"case":"9fba9d62e62d4662b5b0640954db64b4","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 08:30:05.655959+00'),
	('timer:9fba9d62e62d4662b5b0640954db64b4:decision/1/remind50%', '{"case":"9fba9d62e62d4662b5b0640954db64b4","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 10:30:05.685494+00'),
	('timer:9fba9d62e62d4662b5b0640954db64b4:decision/1/escalate1+decision/1/limit', '{"case":"9fba9d62e62d4662b5b0640954db64b4","key":"ING-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 12:30:05.729788+00'),
	('button:slack:T0SANDBOX/U0SAM:DREEX7SCQOW/1795523405.849657:verb:approve:1795527035.266689', '{"case":"9fba9d62e62d4662b5b0640954db64b4","key":"ING-1","state":"approved","refusal":null,"repeated":false}', '2026-11-24 13:30:35.284322+00'),
	('view:VPVC1X1FQAC:h26FP8GIP976HLHHG', '{"case":"37fd61bb05534066906a719dd3f131de","key":"EXC-1","state":"pending","refusal":null,"repeated":false}', '2026-11-24 14:30:30.035326+00'),
	('view:VHNVZ7FJYK6:h84GNOLYY4AH32QS0', '{"case":"37fd61bb05534066906a719dd3f131de","key":"EXC-1","state":"rejected","refusal":null,"repeated":false}', '2026-11-24 14:30:30.241474+00'),
	('view:VXOULX1PBJ9:hD7IMIPGYEZ95QSPM', '{"case":"7f5cdf8b033b403797c82e464a648de1","key":"EXC-2","state":"pending","refusal":null,"repeated":false}', '2026-11-24 15:30:30.065524+00'),
	('button:slack:T0SANDBOX/U0MAYA:DO3H76E1LGN/1795534230.247803:verb:approve:1795534230.336093', '{"case":"7f5cdf8b033b403797c82e464a648de1","key":"EXC-2","state":"approved","refusal":null,"repeated":false}', '2026-11-24 15:30:30.373193+00'),
	('view:VS7KQPY6MVG:h81YQJHKNENEAG7FF', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:05.277926+00'),
	('button:slack:T0SANDBOX/U0OMAR:DLVWZYA9Z40/1795595405.383941:verb:take:1795595405.410398', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 08:30:05.423718+00'),
	('timer:f5a5841e5033473c8726d21aca71dd59:triage/1/remind50%', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:00:05.326996+00'),
	('timer:f5a5841e5033473c8726d21aca71dd59:leadership/1/remind50%+triage/1/escalate1+triage/1/limit', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"declared","refusal":null,"repeated":false}', '2026-11-25 09:30:05.292308+00'),
	('view:VKHGRKOYG7J:h5KXS6TU2DWZ0EA9W', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:35:35.284995+00'),
	('button:slack:T0SANDBOX/U0OMAR:DLVWZYA9Z40/1795595405.383941:verb:inform:1795599935.296615', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"triaged","refusal":null,"repeated":false}', '2026-11-25 09:45:35.32617+00'),
	('view:VFNZET5CVJP:h87PI3EYBLZDOUIOF', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"contained","refusal":null,"repeated":false}', '2026-11-25 10:00:35.369557+00'),
	('view:V1ELS33LU7L:h88AJBUGUPHHKBWD2', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"resolved","refusal":null,"repeated":false}', '2026-11-25 13:00:30.156226+00'),
	('view:VWN9P5XDIPI:h34Q0X0870LL7IO3T', '{"case":"f5a5841e5033473c8726d21aca71dd59","key":"INC-1","state":"closed","refusal":null,"repeated":false}', '2026-11-25 13:00:30.520347+00'),
	('timer:7f5cdf8b033b403797c82e464a648de1:grant/1/end', '{"case":"7f5cdf8b033b403797c82e464a648de1","key":"EXC-2","state":"expired","refusal":null,"repeated":false}', '2026-11-27 23:00:00.044959+00'),
	('timer:weekly@2026-11-30T08:00Z:publish/1/end', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.037804+00'),
	('154c10434d5197bcd8e6fe2a8badc4276ada160720a036d663defab173df9c19:weekly@2026-12-07T08:00Z', '{"case":"weekly@2026-12-07T08:00Z","key":"REV-2","state":"due","refusal":null,"repeated":false}', '2026-11-30 08:00:00.091772+00'),
	('view:VG5N1B6RDUE:hA0VHTLM7IO42ER2B', '{"case":"weekly@2026-11-30T08:00Z","key":"REV-1","state":"held","refusal":null,"repeated":false}', '2026-11-30 09:00:05.385237+00');
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
	('9fba9d62e62d4662b5b0640954db64b4', '3dbbb1ed008862bdd74641c29388cfac83c698ff724ca3a7dfd437a44ba550ca', '239fe55a3b78896add21da6b0f2143be', 'Support tickets 2026', 'support tickets 2026'),
	('9fba9d62e62d4662b5b0640954db64b4', 'a6a608ca8597a98051122498104e71edfaf078b7fe7e3fd67622edef108ececf', 'd7b42c5a7e9151b160fd8086bc928395', 'https://data.example.com/support-tickets', 'https://data.example.com/support-tickets'),
	('9fba9d62e62d4662b5b0640954db64b4', '86df542e3b19bc83ede267606f02125ad56cf760a208ad952652a0e97ea9f2d2', 'c13b20ac232be49350eb1ca33449d3a9', 'Evaluate the answers that the assistant drafts.', 'evaluate the answers that the assistant drafts.'),
	('9fba9d62e62d4662b5b0640954db64b4', 'd2ec4abb39b7974795b04c8ae750948bdceb962f2321dcb669b133d86102d82f', '3261c33062745dfcad37fb9694659b2e', 'Our own tickets; the terms of service allow quality checks.', 'our own tickets; the terms of service allow quality checks.'),
	('37fd61bb05534066906a719dd3f131de', '0eca20fe7ef0903ebbe61b50f1fdebe549258982c9d611788e4c88b2cb188af7', '0be1c67dccab053db0e43c495c4e9ec3', 'Use a personal account of an image generator', 'use a personal account of an image generator'),
	('37fd61bb05534066906a719dd3f131de', '9bf7db5206acfebd5554422340045b85719135960fc9942b8d2d41f2461d100c', '388080fada4b38fb4b999e00f52f80a9', 'The campaign starts next week and the team plan has no free seat.', 'the campaign starts next week and the team plan has no free seat.'),
	('37fd61bb05534066906a719dd3f131de', 'f46dab226fdf7ae488529c523f3c2bd2d87a89385b18e35e5005ec3d4263aced', '7805954d8fa644ba33087698550f019c', 'No customer names in prompts.', 'no customer names in prompts.'),
	('37fd61bb05534066906a719dd3f131de', '7be95adcd73419aaa4b4764a93e7cdc2754226c005e67e353b21b912f5489bd5', '3f86d29306f6466d46bfefb231142ba3', 'Our prompts would train a public model. Ask for a seat on the team plan instead.', 'our prompts would train a public model. ask for a seat on the team plan instead.'),
	('7f5cdf8b033b403797c82e464a648de1', 'dc9c9a9672873e7f2da247b0d7917051b2ccb0bcf86ba709923266671e2a4e31', '417c7d2e86e37198de8ea8965fe31c83', 'Pilot a meeting summariser with customers', 'pilot a meeting summariser with customers'),
	('7f5cdf8b033b403797c82e464a648de1', '18a0f62adab708bae883abb31f198a486fee6f9a79cba01471a78d39abd1bedc', '5bb98e9fc09e07a112ff5fc252f4eba3', 'Two customers asked for minutes of their workshops.', 'two customers asked for minutes of their workshops.'),
	('7f5cdf8b033b403797c82e464a648de1', '39b6c9c62a0a95ee916276283772ccb2845a6938b9f1724e22ca56351eb58e56', '8d28555d4913a778ba732dd302ac5067', 'Two named users, both customers agreed in writing, outputs checked by hand.', 'two named users, both customers agreed in writing, outputs checked by hand.'),
	('f5a5841e5033473c8726d21aca71dd59', '79cf761648be4977f5be3e0bf50c96a380b843f96efd8c71db23ed951a20b281', 'ce815129172c4d288050db4fae1e5698', 'The billing chatbot shows other people''s invoices', 'the billing chatbot shows other people''s invoices'),
	('f5a5841e5033473c8726d21aca71dd59', '13d020029b6ef8411034fdf2c5bc057c14eb446b022dad56794b972dc155c7ab', 'cbf330e035fa4cec4a01a1cdfb6e0ddc', 'Invoices of eleven customers were shown to others since 09:10.', 'invoices of eleven customers were shown to others since 09:10.'),
	('f5a5841e5033473c8726d21aca71dd59', '5ee475f5f61e2c35e494d3dea0901738ada42b8cc5b998efa39dec38153a773a', 'b460ae8fd12a80d34f48cfede17ff591', 'The tool that fetches invoices is switched off.', 'the tool that fetches invoices is switched off.'),
	('f5a5841e5033473c8726d21aca71dd59', 'd98b50b3012306319945018527d1e1701ef1d1554aa3f80ef768677c225c10d7', '926dbc306e03d290d098ab5c2a4cbe13', 'Invoices are fetched with the customer''s own key again.', 'invoices are fetched with the customer''s own key again.'),
	('f5a5841e5033473c8726d21aca71dd59', '642db663a91d051e774ac713617de2a8900d1530d5dcca0c732f9a0f5c1390a6', 'ebcedb5deef4829d27f48572656ebb61', 'A shared key was used. Each tool gets its own, and a test asks for others''.', 'a shared key was used. each tool gets its own, and a test asks for others''.'),
	('weekly@2026-11-30T08:00Z', 'b98c1652ed952b1b92e6b62114c33983ed5d423b3479d3523a1aa767b4dc1499', '42ad8d0ae8e94ceb60ee279db39d3ea3', 'Fifteen minutes, nothing carried over.', 'fifteen minutes, nothing carried over.'),
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
	('9fba9d62e62d4662b5b0640954db64b4', 'grant/1/remind30days', '2027-10-25 13:30:35.284322+00'),
	('9fba9d62e62d4662b5b0640954db64b4', 'grant/1/end', '2027-11-24 13:30:35.284322+00'),
	('weekly@2026-12-07T08:00Z', 'publish/1/end', '2026-12-07 08:00:00+00'),
	('tool-5', 'decision/1/remind', '2026-03-04 08:00:00+00'),
	('tool-5', 'decision/1/limit', '2026-03-04 09:00:00+00');
--
-- Name: followups_n_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.followups_n_seq', 2, true);
--
-- Name: outbox_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--
SELECT pg_catalog.setval('public.outbox_id_seq', 129, true);
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
-- Name: ix_asks_person; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_asks_person ON public.asks USING btree (person);
--
-- Name: ix_cases_kind_opened_at; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_cases_kind_opened_at ON public.cases USING btree (kind, opened_at);
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
-- Name: ix_drafts_expires; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_drafts_expires ON public.drafts USING btree (expires);
--
-- Name: ix_grants_holder; Type: INDEX; Schema: public; Owner: -
--
CREATE INDEX ix_grants_holder ON public.grants USING btree (holder);
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
