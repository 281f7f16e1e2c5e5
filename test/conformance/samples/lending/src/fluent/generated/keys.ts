import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: '6047874a6276474e854c988cd64dfe65'
                    }
                    'demo-ladder': {
                        table: 'x_smp_lending_item'
                        id: '209f2ffe9ee14f1791a32f4a7124d5d4'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'b3c1d648e7394a77b0baf9f8098f38bf'
                    }
                    'rule-lend': {
                        table: 'sys_script'
                        id: 'c838dfa1dc654f4ea51906905ef84a22'
                    }
                    'rule-tell-return': {
                        table: 'sys_script'
                        id: '1add72146754476f9af8d7cc82a9c9b0'
                    }
                    src_server_lending_ts: {
                        table: 'sys_module'
                        id: '47d2fed865174650b77f5c027fb153c7'
                    }
                }
                composite: [
                    {
                        table: 'sys_dictionary'
                        id: '0eb2c1dc442545599b2050307307ef91'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '2e18e58792964c5b9f20e2c351e83f90'
                        key: {
                            name: 'x_smp_lending_item'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5dc32f9ed169424e8cc807016cbd86d7'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6790a5cda0e24e91ab5bf59b0a985d6f'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'state'
                            value: 'out'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '68313b65e496484cab2dad8f59aa5d9e'
                        key: {
                            name: 'x_smp_lending_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '770a14aa6717494e94103cbc5e83c24b'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'due'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '81d62c62cfaa43fa82d2cd99c46d5b6b'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'times_lent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8b66e0659421447e8131c1ec05482eff'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9442edcf0c39445c876926f33db28959'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '998e900554f44d98994dee0f64e2d51c'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'state'
                            value: 'in'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9a4424cefe304ce2958124396846c74f'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9d4cf70f27b747d3afa40a61174d456e'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'borrower'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c76553a10cf241f1a536e6a2533280e2'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'times_lent'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c8d03d4b892644608c3ec1e495925a05'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'borrower'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7cc418c851d442988b02626c97facff'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'title'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dcdf658f1295421bb239d4b2ff7f8dfe'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'due'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f9595faeedff4ef68b127c7d8f6e4e18'
                        key: {
                            name: 'x_smp_lending_item'
                            element: 'title'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
