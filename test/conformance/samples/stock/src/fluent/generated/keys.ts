import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: '2fb02bb7709d463591c975508ea67ac3'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '5c16b963868d444eaf23236bbdfcf522'
                    }
                    'src_server_stock-api_ts': {
                        table: 'sys_module'
                        id: '3a772b1ec10c426381b2f51e328dfe9e'
                    }
                    'src_server_stock-records_ts': {
                        table: 'sys_module'
                        id: '74fd72e518914a488060fbffb7748b29'
                    }
                    'stock-api': {
                        table: 'sys_ws_definition'
                        id: '3c60089c21a54ea3982213d0b849c406'
                    }
                    'stock-api-v1': {
                        table: 'sys_ws_version'
                        id: '2dbdc49ed64c4daa916d9d0f56a6ec68'
                    }
                    'stock-book': {
                        table: 'sys_ws_operation'
                        id: 'be3f3d2ab3d5433caff6c4e1138828c9'
                    }
                    'stock-find': {
                        table: 'sys_ws_operation'
                        id: '1118b5b8961942f6be85b7acce9965f8'
                    }
                }
                composite: [
                    {
                        table: 'sys_db_object'
                        id: '1581ddb915874bb79732c2d4a2efa1d4'
                        key: {
                            name: 'x_smp_stock_item'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2592262e70044db2b424fb8fa6d28993'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '382b4b27a117441396e2e9f1b06c1ddb'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'quantity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '62ee36f6d1d14c0d835b6fd894df00e1'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'quantity'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '77e4216382ec41bbb7eddb437e4bef25'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e574007efc34e3ea2e2ae1f3346d10b'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'b7cb33ccae3749be988b2b3b43667818'
                        key: {
                            name: 'x_smp_stock_item'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cff3df344fc94c75a758d962c9984ae8'
                        key: {
                            logical_table_name: 'x_smp_stock_item'
                            col_name_string: 'name'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd6a449543338485f92a37d96a2518f0a'
                        key: {
                            name: 'x_smp_stock_item'
                            element: 'name'
                        }
                    },
                ]
            }
        }
    }
}
