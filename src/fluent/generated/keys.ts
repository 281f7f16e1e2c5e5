import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    'acl-activity-create': {
                        table: 'sys_security_acl'
                        id: 'f90db808d1694f6a90df1355ebc3f116'
                    }
                    'acl-activity-delete': {
                        table: 'sys_security_acl'
                        id: '50b5d99c765a48bca7dd641b5bf73759'
                    }
                    'acl-activity-read': {
                        table: 'sys_security_acl'
                        id: 'afffdfa7164d421db18751c0faa35432'
                    }
                    'acl-activity-write': {
                        table: 'sys_security_acl'
                        id: 'c68186b24f5144f2aa0ebc652e371087'
                    }
                    'acl-comment-create': {
                        table: 'sys_security_acl'
                        id: 'ce94567370304a4d92908ab375d85de9'
                    }
                    'acl-comment-delete': {
                        table: 'sys_security_acl'
                        id: 'bfd6a43770024175b6ff5aa2ea0a8e24'
                    }
                    'acl-comment-read': {
                        table: 'sys_security_acl'
                        id: '58aa1cf2ed57437584f1a357f94518ce'
                    }
                    'acl-comment-write': {
                        table: 'sys_security_acl'
                        id: '87d44c3301414179ac40b3a7f1484071'
                    }
                    'acl-connection-callback-query-read': {
                        table: 'sys_security_acl'
                        id: '83d99a293bc642a6b1b6cfe3939acf98'
                    }
                    'acl-connection-callback-query-write': {
                        table: 'sys_security_acl'
                        id: '6d999482c3484985b86a647bad5807bb'
                    }
                    'acl-connection-callback-read': {
                        table: 'sys_security_acl'
                        id: '6c7111f9d2dc4beaab6bba84269eee32'
                    }
                    'acl-connection-create': {
                        table: 'sys_security_acl'
                        id: '27cecb9f242d4fa0809ba423cb53fbb2'
                    }
                    'acl-connection-delete': {
                        table: 'sys_security_acl'
                        id: '0d464265c2a448378dd9e2ab33a85228'
                    }
                    'acl-connection-entra-secret-read': {
                        table: 'sys_security_acl'
                        id: '8733bb891a3548e6bb0242f364cadb31'
                    }
                    'acl-connection-entra-secret-write': {
                        table: 'sys_security_acl'
                        id: '1072e16862c84d5ba86de6b65503a124'
                    }
                    'acl-connection-entra-token-read': {
                        table: 'sys_security_acl'
                        id: '822001872e2d48b2b6655ccef0070ee1'
                    }
                    'acl-connection-entra-token-write': {
                        table: 'sys_security_acl'
                        id: 'c26e51b935304a6ea815871799a19e99'
                    }
                    'acl-connection-old-secret-read': {
                        table: 'sys_security_acl'
                        id: '92ab754208304a999143eff9987532a3'
                    }
                    'acl-connection-old-secret-write': {
                        table: 'sys_security_acl'
                        id: '7d49ae58d42f49608cb206f64c944391'
                    }
                    'acl-connection-read': {
                        table: 'sys_security_acl'
                        id: '8c64900d9ee14fffab954effe3fba04b'
                    }
                    'acl-connection-secret-read': {
                        table: 'sys_security_acl'
                        id: 'f99aae2d09ee4a658e2d9cd8b5d41d50'
                    }
                    'acl-connection-secret-write': {
                        table: 'sys_security_acl'
                        id: '98ad62a1de0649ee8d4eb4161c0aea9b'
                    }
                    'acl-connection-write': {
                        table: 'sys_security_acl'
                        id: '3eeb411f68244712ac029b49ac958069'
                    }
                    'acl-delivery-lane-create': {
                        table: 'sys_security_acl'
                        id: '96c3fa0b75e8426e8c1865af594f502a'
                    }
                    'acl-delivery-lane-delete': {
                        table: 'sys_security_acl'
                        id: 'ec8e19946f394bc685f49e60338ad948'
                    }
                    'acl-delivery-lane-read': {
                        table: 'sys_security_acl'
                        id: '53f592cff4894a41bb4e33e8fdad8d6d'
                    }
                    'acl-delivery-lane-write': {
                        table: 'sys_security_acl'
                        id: '387e7dcb60d24ca5b462020f652f8237'
                    }
                    'acl-idempotency-create': {
                        table: 'sys_security_acl'
                        id: '3b562024d823477a9925f37277178725'
                    }
                    'acl-idempotency-delete': {
                        table: 'sys_security_acl'
                        id: '72b523e9d741430482569aab4396c7ab'
                    }
                    'acl-idempotency-read': {
                        table: 'sys_security_acl'
                        id: '94c394888b4f41b9b0f2d8044a383b16'
                    }
                    'acl-idempotency-write': {
                        table: 'sys_security_acl'
                        id: 'd051afad7cd842739e99340a16ed8fac'
                    }
                    'acl-routing-rule-create': {
                        table: 'sys_security_acl'
                        id: 'c4fc7760355940c197500ecf6ad1ddaa'
                    }
                    'acl-routing-rule-delete': {
                        table: 'sys_security_acl'
                        id: '0a2db6f397b441588b45d01133220c0e'
                    }
                    'acl-routing-rule-read': {
                        table: 'sys_security_acl'
                        id: '6ba009307b8849b6b3f6846c875b5de3'
                    }
                    'acl-routing-rule-write': {
                        table: 'sys_security_acl'
                        id: '6f0624ff6e1d411796f4603e5478082b'
                    }
                    'acl-setup-api': {
                        table: 'sys_security_acl'
                        id: '359b475f40aa4a20b991c02db3f7ba4e'
                    }
                    'acl-setup-page': {
                        table: 'sys_security_acl'
                        id: '0570f6c5510747038d7da13044a2bd2e'
                    }
                    'acl-state-map-create': {
                        table: 'sys_security_acl'
                        id: 'ff9e0423d4954da3bf01dbca3f1dac8c'
                    }
                    'acl-state-map-delete': {
                        table: 'sys_security_acl'
                        id: 'e6281e59bfe64db084990f904dae2a00'
                    }
                    'acl-state-map-kind-write': {
                        table: 'sys_security_acl'
                        id: '00b021877e1b409bada619a7d9cd418d'
                    }
                    'acl-state-map-read': {
                        table: 'sys_security_acl'
                        id: '1cab1ced051d4ec38c22ea130718d859'
                    }
                    'acl-state-map-state-write': {
                        table: 'sys_security_acl'
                        id: 'fc6bf9e4dfe44ee89b1481e9b4e00a5b'
                    }
                    'acl-state-map-status-write': {
                        table: 'sys_security_acl'
                        id: '10a018d368be45b1b791df5e166408bf'
                    }
                    'acl-state-map-write': {
                        table: 'sys_security_acl'
                        id: '1551c074aeea4fd9a40a6fe759fcac93'
                    }
                    'acl-status-update-create': {
                        table: 'sys_security_acl'
                        id: '271bfbc69559455f887a1aad4e4f0045'
                    }
                    'acl-status-update-delete': {
                        table: 'sys_security_acl'
                        id: '9f1c36d893a541ec9d216a6cb56e9dea'
                    }
                    'acl-status-update-read': {
                        table: 'sys_security_acl'
                        id: '073ea8d0f9774d73bdb5c69e41ce66a1'
                    }
                    'acl-status-update-write': {
                        table: 'sys_security_acl'
                        id: 'd37bf88e6b7b44e185013396449a967e'
                    }
                    'acl-ticket-api': {
                        table: 'sys_security_acl'
                        id: '10878fb44e2e464693741cd0a7cd20ea'
                    }
                    'acl-ticket-create': {
                        table: 'sys_security_acl'
                        id: 'bc2061345b0a46ff982515db73e00712'
                    }
                    'acl-ticket-default-create': {
                        table: 'sys_security_acl'
                        id: '7452a3906035475fae26b931ab5e7fc2'
                    }
                    'acl-ticket-default-delete': {
                        table: 'sys_security_acl'
                        id: 'f9504e4baa234cd7bd38f8da4b67554d'
                    }
                    'acl-ticket-default-read': {
                        table: 'sys_security_acl'
                        id: 'e96fe9eb902d4218a83e21cc1d905055'
                    }
                    'acl-ticket-default-write': {
                        table: 'sys_security_acl'
                        id: 'c821fa65f45f49e2a2d4864e45b22606'
                    }
                    'acl-ticket-delete': {
                        table: 'sys_security_acl'
                        id: 'efa33d57e60e4e249ca712dfeef4693f'
                    }
                    'acl-ticket-read': {
                        table: 'sys_security_acl'
                        id: '54a4e2854adf4bf3955e134540b8ea10'
                    }
                    'acl-ticket-setting-create': {
                        table: 'sys_security_acl'
                        id: '504f7d6053bd459883a90847251b5352'
                    }
                    'acl-ticket-setting-delete': {
                        table: 'sys_security_acl'
                        id: '1390e484d6e14b15a8d24dff9ee70dfb'
                    }
                    'acl-ticket-setting-read': {
                        table: 'sys_security_acl'
                        id: '7b656727c80a41998b6d8edd9d3ff91a'
                    }
                    'acl-ticket-setting-write': {
                        table: 'sys_security_acl'
                        id: 'd8004b6cc27848a7944e6d06ebd0f6de'
                    }
                    'acl-ticket-write': {
                        table: 'sys_security_acl'
                        id: '3039fd630d644caba42db402f3f2d6ea'
                    }
                    'action-pause': {
                        table: 'sys_ui_action'
                        id: '954c27fbe8e94a369e6eb1995488d641'
                    }
                    'action-replay': {
                        table: 'sys_ui_action'
                        id: 'ecfcab3d6b23470b950fe527e6cbe69a'
                    }
                    'action-resume': {
                        table: 'sys_ui_action'
                        id: 'f8767a6b3a4949a4b578f92b1d624f8e'
                    }
                    'action-send-again': {
                        table: 'sys_ui_action'
                        id: 'f08319339f5a4dc5ab22b3c40f6e0314'
                    }
                    'action-send-status': {
                        table: 'sysevent_script_action'
                        id: 'c9c084dfc5a945da91674e38f70b7aec'
                    }
                    'action-send-ticket-again': {
                        table: 'sys_ui_action'
                        id: '7319612de1a24c0a976f9ba7f0ef23b2'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '694d5d73d7c240239f4a3db12e4e9a4d'
                    }
                    'cleaner-activity': {
                        table: 'sys_auto_flush'
                        id: '5adc8b35d3134d64b5367ad1298e9bec'
                    }
                    'cleaner-delivered-comments': {
                        table: 'sys_auto_flush'
                        id: '4afcb2ad8b0a4abf975870eb528af7fd'
                    }
                    'cleaner-idempotency': {
                        table: 'sys_auto_flush'
                        id: 'a5df1c71612247ee8c3739c04450fd98'
                    }
                    'event-dead-letters': {
                        table: 'sysevent_register'
                        id: '95e91636a8b1496096fe77639f392eb2'
                    }
                    'event-push-failing': {
                        table: 'sysevent_register'
                        id: '0074cf82ebb64d9ab3c120b117ca38f1'
                    }
                    'event-secret-expires': {
                        table: 'sysevent_register'
                        id: '3135b4c9f362441889afd95b687ca5b8'
                    }
                    'event-status-waiting': {
                        table: 'sysevent_register'
                        id: 'd1c2dc3213204fd7b1ff7154cb8b6943'
                    }
                    'job-reconcile-status': {
                        table: 'sysauto_script'
                        id: '0604c25a2d624403a858072ac04e5d02'
                    }
                    'job-retry-status': {
                        table: 'sysauto_script'
                        id: 'a89a8595124042b0b205fe44962493f2'
                    }
                    'job-warn-of-secrets': {
                        table: 'sysauto_script'
                        id: 'c1d711ab06c54f16b976f533f38dc6c6'
                    }
                    'job-watch-push': {
                        table: 'sysauto_script'
                        id: '4eab5d8b8417435c923fd13982354e2c'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '760cd94a63e44778a8d0a6fd4b1d99ed'
                    }
                    'message-en-operate-again': {
                        table: 'sys_ui_message'
                        id: '48e331da7152402dbae4a010ae4fba45'
                    }
                    'message-en-operate-not-again': {
                        table: 'sys_ui_message'
                        id: '8815fb0fb8c34f7fa0b969fd411cc4ea'
                    }
                    'message-en-operate-paused': {
                        table: 'sys_ui_message'
                        id: 'a164392d961a4be7a894dd92d0301dd3'
                    }
                    'message-en-operate-replayed': {
                        table: 'sys_ui_message'
                        id: 'e594d9417aa1499d9275f9956dde93e1'
                    }
                    'message-en-operate-resumed': {
                        table: 'sys_ui_message'
                        id: '84798035a33444fcaf76e57fa4fecfec'
                    }
                    'message-en-operate-waits-callback': {
                        table: 'sys_ui_message'
                        id: 'a8b07b6786c949b28581f13fedf76d84'
                    }
                    'message-en-operate-waits-held': {
                        table: 'sys_ui_message'
                        id: '01eb0279ee33400bac218f0457400311'
                    }
                    'message-en-operate-waits-paused': {
                        table: 'sys_ui_message'
                        id: 'fc93aedc275c4d27aa6486b3077e7453'
                    }
                    'message-en-operate-waits-removed': {
                        table: 'sys_ui_message'
                        id: 'e825e8719d644465bb276fa7ef779d30'
                    }
                    'message-en-step-authorisation-authorise': {
                        table: 'sys_ui_message'
                        id: '560c6f8f9e3641f4a7bd68d7f1f3c6a8'
                    }
                    'message-en-step-authorisation-first': {
                        table: 'sys_ui_message'
                        id: '193d52fc497a4fdaa065f32ef365b08f'
                    }
                    'message-en-step-authorisation-never': {
                        table: 'sys_ui_message'
                        id: 'c269644fa365489680263844b551c13c'
                    }
                    'message-en-step-authorisation-seen': {
                        table: 'sys_ui_message'
                        id: 'c911189fd49a43b1b4f923108e21c36d'
                    }
                    'message-en-step-connection-done': {
                        table: 'sys_ui_message'
                        id: 'ea05de5783ed4c8f812f37328a43bcd1'
                    }
                    'message-en-step-integration-user-allow-create': {
                        table: 'sys_ui_message'
                        id: '2502519a9e5a482d9fbc83cfd5cbfe71'
                    }
                    'message-en-step-integration-user-allow-read': {
                        table: 'sys_ui_message'
                        id: 'ba9633f5b78d441b9ca77eaf8005568b'
                    }
                    'message-en-step-integration-user-correct': {
                        table: 'sys_ui_message'
                        id: 'ffcac0ea32654190b5a452a03826c501'
                    }
                    'message-en-step-integration-user-create': {
                        table: 'sys_ui_message'
                        id: '8e0a1a16e1f1401695c835a0be892984'
                    }
                    'message-en-step-integration-user-found': {
                        table: 'sys_ui_message'
                        id: '216e97dbe34b4ebfbb6dd4b2b5d72570'
                    }
                    'message-en-step-integration-user-gone': {
                        table: 'sys_ui_message'
                        id: 'bf32cd9ba55d4d989db6578f75deb6ed'
                    }
                    'message-en-step-integration-user-inactive': {
                        table: 'sys_ui_message'
                        id: '0f623c94db444d8e8ece9826b35edd96'
                    }
                    'message-en-step-integration-user-link': {
                        table: 'sys_ui_message'
                        id: '749aab5df6474b48bbf4a07ee0a93d9a'
                    }
                    'message-en-step-integration-user-locked': {
                        table: 'sys_ui_message'
                        id: 'cd581b51cf3246009244bcc627835f24'
                    }
                    'message-en-step-integration-user-no-role': {
                        table: 'sys_ui_message'
                        id: '3105c4023bbf4373ab501517ad2b5325'
                    }
                    'message-en-step-integration-user-reset': {
                        table: 'sys_ui_message'
                        id: 'f1f3e56555904319b36ea7f214dd028c'
                    }
                    'message-en-step-integration-user-web-service-only': {
                        table: 'sys_ui_message'
                        id: '2ad44ad5a0cb424b810db944ba15d8f6'
                    }
                    'message-en-step-oauth-entity-activate': {
                        table: 'sys_ui_message'
                        id: '7a14dbc797ab49aa9943139327b9473a'
                    }
                    'message-en-step-oauth-entity-allow-create': {
                        table: 'sys_ui_message'
                        id: '155526ff830a4413bf009140495f089b'
                    }
                    'message-en-step-oauth-entity-allow-read': {
                        table: 'sys_ui_message'
                        id: '005c4794d78548ed8c5807271e6b43e0'
                    }
                    'message-en-step-oauth-entity-create': {
                        table: 'sys_ui_message'
                        id: 'e004b3997a22424f86df6749501f876b'
                    }
                    'message-en-step-oauth-entity-found': {
                        table: 'sys_ui_message'
                        id: '7aadb3471c2b4f58b90e641bc073ccee'
                    }
                    'message-en-step-oauth-entity-gone': {
                        table: 'sys_ui_message'
                        id: '4d1340af6ff647d190dcddca43a87cd5'
                    }
                    'message-en-step-oauth-entity-link': {
                        table: 'sys_ui_message'
                        id: 'c50c0ec728c540f6ad41d6664896fea7'
                    }
                    'message-en-step-oauth-entity-redirect': {
                        table: 'sys_ui_message'
                        id: '251d80886a2e473689ef6eb260b2fb10'
                    }
                    'message-en-step-platform': {
                        table: 'sys_ui_message'
                        id: '2ea27a0b6f4a46afa0223eac0fa6e9d7'
                    }
                    'message-en-step-push-dead': {
                        table: 'sys_ui_message'
                        id: '58617ab2096e487c98470ca331e9703d'
                    }
                    'message-en-step-push-delivered': {
                        table: 'sys_ui_message'
                        id: '7bcfb94804f64dc1835e0b4225726216'
                    }
                    'message-en-step-push-failing': {
                        table: 'sys_ui_message'
                        id: 'b34fa4bf07bd4de2a27f5cd8cfedf066'
                    }
                    'message-en-step-push-given': {
                        table: 'sys_ui_message'
                        id: 'a17d46d216f54967a137f1b7977e3e58'
                    }
                    'message-en-step-push-host': {
                        table: 'sys_ui_message'
                        id: '38d52fac97f0401ca9c8e88df99a0c74'
                    }
                    'message-en-step-push-never': {
                        table: 'sys_ui_message'
                        id: 'b70d54c2454d4b6e9223dd6ad73a36d2'
                    }
                    'message-en-step-push-none': {
                        table: 'sys_ui_message'
                        id: 'e5d1cd4c35814d1b9abea91430a16e79'
                    }
                    'message-en-step-push-paused': {
                        table: 'sys_ui_message'
                        id: '3582c61db7ff4dfe8609401225af4557'
                    }
                    'message-en-step-push-plain-http': {
                        table: 'sys_ui_message'
                        id: '6d8d3b2784484292ab907433d8bb0887'
                    }
                    'message-en-step-push-resume': {
                        table: 'sys_ui_message'
                        id: 'a42f4a950a7842d7b770ec9d9cd726ac'
                    }
                    'message-en-step-push-to': {
                        table: 'sys_ui_message'
                        id: '04779b631af041289f790b56cdd61103'
                    }
                    'message-en-step-push-waiting': {
                        table: 'sys_ui_message'
                        id: '333150a960fd4d03a2863fa2e65ffeee'
                    }
                    'message-sv-operate-again': {
                        table: 'sys_ui_message'
                        id: '92abd0beb30742bc8f73dd33ea255bd6'
                    }
                    'message-sv-operate-not-again': {
                        table: 'sys_ui_message'
                        id: '2170162a3ce642bbb8cf7c0288e02985'
                    }
                    'message-sv-operate-paused': {
                        table: 'sys_ui_message'
                        id: '5af3ff9149964050b43084bf2664bcd6'
                    }
                    'message-sv-operate-replayed': {
                        table: 'sys_ui_message'
                        id: '52c6a80b43d549ccb67dacbceef17f81'
                    }
                    'message-sv-operate-resumed': {
                        table: 'sys_ui_message'
                        id: '16c6a93243334c22b0c1df7675410a85'
                    }
                    'message-sv-operate-waits-callback': {
                        table: 'sys_ui_message'
                        id: 'dd8d2ef0cac4436b92263d4166ea1156'
                    }
                    'message-sv-operate-waits-held': {
                        table: 'sys_ui_message'
                        id: 'c2fd88c570f1445aab97fd6df8289668'
                    }
                    'message-sv-operate-waits-paused': {
                        table: 'sys_ui_message'
                        id: '4fb277b414484f6ebc3e91b18fc3fb97'
                    }
                    'message-sv-operate-waits-removed': {
                        table: 'sys_ui_message'
                        id: '3119339c3a0f41e58735941c616a7cab'
                    }
                    'message-sv-page-add-connection': {
                        table: 'sys_ui_message'
                        id: 'f819a7969e954ba3b6d0c67b5e985742'
                    }
                    'message-sv-page-authorise-allow': {
                        table: 'sys_ui_message'
                        id: '0fc815caa33a4b4694beb0b52f16cab9'
                    }
                    'message-sv-page-authorise-not-you': {
                        table: 'sys_ui_message'
                        id: '6d236768b6a74cb49a38d2e6394b7f79'
                    }
                    'message-sv-page-authorise-page': {
                        table: 'sys_ui_message'
                        id: 'd7f976b9110549c9b427718c1e7730dc'
                    }
                    'message-sv-page-authorise-provisioning': {
                        table: 'sys_ui_message'
                        id: '6e41cc439a2c4dfd9b460314332d879e'
                    }
                    'message-sv-page-authorise-sign-in': {
                        table: 'sys_ui_message'
                        id: 'd489c300af3443689590101caa4dbb3e'
                    }
                    'message-sv-page-check-again': {
                        table: 'sys_ui_message'
                        id: '437b782842b94f21bfe1d272e7bd6054'
                    }
                    'message-sv-page-checked-at': {
                        table: 'sys_ui_message'
                        id: '0b645b0268404244ba94112aa88c822c'
                    }
                    'message-sv-page-checking': {
                        table: 'sys_ui_message'
                        id: '1528d23ccaac450fa2505a3bf1139fe8'
                    }
                    'message-sv-page-cloud-global': {
                        table: 'sys_ui_message'
                        id: '2727a77ce460497a9186a81e848440a9'
                    }
                    'message-sv-page-cloud-us-gov-dod': {
                        table: 'sys_ui_message'
                        id: 'cfcbce8a6fb14c31bd0024112fddba2c'
                    }
                    'message-sv-page-cloud-us-gov-high': {
                        table: 'sys_ui_message'
                        id: 'e69f2e37c01f4f79812044a27254e867'
                    }
                    'message-sv-page-connection-cloud': {
                        table: 'sys_ui_message'
                        id: '9cec6cdcee934369917eac46392dde83'
                    }
                    'message-sv-page-connection-dead': {
                        table: 'sys_ui_message'
                        id: '64d2547b23ed4583a30c4cb24063b75f'
                    }
                    'message-sv-page-connection-last-delivered': {
                        table: 'sys_ui_message'
                        id: 'c2c547ee0acb425eb9d39515bd090f86'
                    }
                    'message-sv-page-connection-last-seen': {
                        table: 'sys_ui_message'
                        id: 'aa3edc651e99460db913fc8d4ac7acb1'
                    }
                    'message-sv-page-connection-never': {
                        table: 'sys_ui_message'
                        id: '1c53befb63054fc988072697f5b38e40'
                    }
                    'message-sv-page-connection-progress': {
                        table: 'sys_ui_message'
                        id: 'f54637840dc0495db8d0c3c23d3b58e0'
                    }
                    'message-sv-page-connection-tenant': {
                        table: 'sys_ui_message'
                        id: 'ceee32c5b36942c2a86c73eebfcd5713'
                    }
                    'message-sv-page-connection-waiting': {
                        table: 'sys_ui_message'
                        id: 'aa2f379d01ee469cb182fd0dba75b6e5'
                    }
                    'message-sv-page-connections': {
                        table: 'sys_ui_message'
                        id: '83c43012d8e54055a954566e7095ed57'
                    }
                    'message-sv-page-copy-by-hand': {
                        table: 'sys_ui_message'
                        id: '46bf132dab684fd399ef174c3b7ce7e3'
                    }
                    'message-sv-page-copy-copied': {
                        table: 'sys_ui_message'
                        id: 'f204a8f79b894b5ea672f178e3c3a152'
                    }
                    'message-sv-page-copy-copy': {
                        table: 'sys_ui_message'
                        id: '14636c6d043a4ea8ad37c7158c30c817'
                    }
                    'message-sv-page-empty-text': {
                        table: 'sys_ui_message'
                        id: '9dbee794dca7476cb7b2e844d3ddd84a'
                    }
                    'message-sv-page-empty-title': {
                        table: 'sys_ui_message'
                        id: 'ba7e0317b212496b960953c73b87c4fb'
                    }
                    'message-sv-page-error-fields-wrong': {
                        table: 'sys_ui_message'
                        id: 'b790959221e44f178c551236278fa2be'
                    }
                    'message-sv-page-error-request-id': {
                        table: 'sys_ui_message'
                        id: '4952044c36c64851a0a60e8d26aedc96'
                    }
                    'message-sv-page-error-required': {
                        table: 'sys_ui_message'
                        id: '63ff95cd6d504246ba697f57e83c4d67'
                    }
                    'message-sv-page-error-sign-in': {
                        table: 'sys_ui_message'
                        id: 'cf80bd68c3a04932a11953912179299d'
                    }
                    'message-sv-page-error-signed-out': {
                        table: 'sys_ui_message'
                        id: '17e8d14f035e48ab976959547bde2160'
                    }
                    'message-sv-page-error-signed-out-detail': {
                        table: 'sys_ui_message'
                        id: '9102592c8d94456d9f08d5b8dc9c2f7f'
                    }
                    'message-sv-page-error-unreachable': {
                        table: 'sys_ui_message'
                        id: '32affe7f00be4c61bebbbb53054a26a0'
                    }
                    'message-sv-page-error-unreachable-detail': {
                        table: 'sys_ui_message'
                        id: '5d3ebe708767480a9aecf7965a571f27'
                    }
                    'message-sv-page-error-unreadable': {
                        table: 'sys_ui_message'
                        id: '340b35ce0e0540ce997f257f94887987'
                    }
                    'message-sv-page-error-unreadable-detail': {
                        table: 'sys_ui_message'
                        id: '9b562e79f910459da8a2d74ac8c7265b'
                    }
                    'message-sv-page-form-allowed-hosts': {
                        table: 'sys_ui_message'
                        id: 'fe1f093dc312413b978adadd78e24058'
                    }
                    'message-sv-page-form-callback-url': {
                        table: 'sys_ui_message'
                        id: 'dfec0d2c3a274b9f88b93512ca58b92b'
                    }
                    'message-sv-page-form-callback-url-hint': {
                        table: 'sys_ui_message'
                        id: 'a03308fcdd4c4081bde79620e29e5a07'
                    }
                    'message-sv-page-form-cancel': {
                        table: 'sys_ui_message'
                        id: '2ae6986d5c764c7680ac7b19af8dfd48'
                    }
                    'message-sv-page-form-cloud': {
                        table: 'sys_ui_message'
                        id: '7a9018494e37471593ab42aef59f048e'
                    }
                    'message-sv-page-form-create-entity': {
                        table: 'sys_ui_message'
                        id: '283bca1851354bcebbe41914f644e4e9'
                    }
                    'message-sv-page-form-create-user': {
                        table: 'sys_ui_message'
                        id: '65c04ceb24a742818af7159f020489ac'
                    }
                    'message-sv-page-form-email': {
                        table: 'sys_ui_message'
                        id: 'df1d67cc903948f7aea20e9440bef11b'
                    }
                    'message-sv-page-form-email-hint': {
                        table: 'sys_ui_message'
                        id: 'c871f076814b4953b749b706246e54a9'
                    }
                    'message-sv-page-form-email-wrong': {
                        table: 'sys_ui_message'
                        id: '4e9d05a12cdc4c5d850d26b6ced3411f'
                    }
                    'message-sv-page-form-entity-name': {
                        table: 'sys_ui_message'
                        id: 'f27a3b8202c143a3a9170ab00a53227f'
                    }
                    'message-sv-page-form-entity-name-hint': {
                        table: 'sys_ui_message'
                        id: '22c514816a034cba858fd3c9f3cd148a'
                    }
                    'message-sv-page-form-hide-password': {
                        table: 'sys_ui_message'
                        id: 'df6d145e63154f49be12649a67c2b131'
                    }
                    'message-sv-page-form-no-allowed-hosts': {
                        table: 'sys_ui_message'
                        id: 'd131f08c113b4d42b3c4fd3ee7ad9995'
                    }
                    'message-sv-page-form-optional': {
                        table: 'sys_ui_message'
                        id: '65544b0ec402486da00e3af8ef5b2682'
                    }
                    'message-sv-page-form-password': {
                        table: 'sys_ui_message'
                        id: '35527dadcf0242c4b84f8f99991c31b3'
                    }
                    'message-sv-page-form-password-hint': {
                        table: 'sys_ui_message'
                        id: '27a2a867b24f47bea67eac5893f2b91a'
                    }
                    'message-sv-page-form-password-wrong': {
                        table: 'sys_ui_message'
                        id: '969b1c2678f24b4faf716bb32991591e'
                    }
                    'message-sv-page-form-portal': {
                        table: 'sys_ui_message'
                        id: '344c4dcf125c43b682bb328c71852171'
                    }
                    'message-sv-page-form-redirect-url': {
                        table: 'sys_ui_message'
                        id: '78c744debd244d83b291684f6311c723'
                    }
                    'message-sv-page-form-redirect-url-hint': {
                        table: 'sys_ui_message'
                        id: '24cdc846286644db997521e0cfa0bc29'
                    }
                    'message-sv-page-form-rotate-client': {
                        table: 'sys_ui_message'
                        id: '92779334bfb84439896fd416d1f742d4'
                    }
                    'message-sv-page-form-rotate-client-text': {
                        table: 'sys_ui_message'
                        id: 'c7b64612e118421f8ac2971dcf03955f'
                    }
                    'message-sv-page-form-rotate-client-title': {
                        table: 'sys_ui_message'
                        id: 'ef78b8a5f78f4ccda203127dab094a18'
                    }
                    'message-sv-page-form-rotate-signing': {
                        table: 'sys_ui_message'
                        id: '07d991c34a094b8d926a95b267d7108a'
                    }
                    'message-sv-page-form-rotate-signing-text': {
                        table: 'sys_ui_message'
                        id: '89d0f625d1054c4bacb3d1a6c4002dd2'
                    }
                    'message-sv-page-form-rotate-signing-title': {
                        table: 'sys_ui_message'
                        id: 'e568db4229d34558b6da48522367e270'
                    }
                    'message-sv-page-form-save-connection': {
                        table: 'sys_ui_message'
                        id: '86df0d75814d42c5a132668c91248493'
                    }
                    'message-sv-page-form-save-entity': {
                        table: 'sys_ui_message'
                        id: 'd10b664ec282490c8348a94baf0409f3'
                    }
                    'message-sv-page-form-save-user': {
                        table: 'sys_ui_message'
                        id: '944e2aee586e4149bacc0a2cdb413ac1'
                    }
                    'message-sv-page-form-saving': {
                        table: 'sys_ui_message'
                        id: '9941750fda474d8ab359cda4bed05ae0'
                    }
                    'message-sv-page-form-show-password': {
                        table: 'sys_ui_message'
                        id: '83546c26b57c47f5823b1fb485a21070'
                    }
                    'message-sv-page-form-tenant-id': {
                        table: 'sys_ui_message'
                        id: '48a290ce70a64526bc22990e989f1e10'
                    }
                    'message-sv-page-form-tenant-id-hint': {
                        table: 'sys_ui_message'
                        id: 'c59aa2c81e794c1f93d86a6ab8a9c4be'
                    }
                    'message-sv-page-form-tenant-id-wrong': {
                        table: 'sys_ui_message'
                        id: 'ce26f19233124e1aa36cef984e1d86dd'
                    }
                    'message-sv-page-form-url-wrong': {
                        table: 'sys_ui_message'
                        id: '34ad655844154dc7828a3e2492462820'
                    }
                    'message-sv-page-form-user-name': {
                        table: 'sys_ui_message'
                        id: 'f4f4aa1ce93d4544a1d3ab7904e46c54'
                    }
                    'message-sv-page-form-user-name-hint': {
                        table: 'sys_ui_message'
                        id: '26b0f5df94624feaab9ee8720e00222d'
                    }
                    'message-sv-page-form-user-name-wrong': {
                        table: 'sys_ui_message'
                        id: '53918ea4f0f0484eace3f8a68f296a5a'
                    }
                    'message-sv-page-handover-authorise-url': {
                        table: 'sys_ui_message'
                        id: 'cd3ebb6aac824e8b814c957ce611fdf1'
                    }
                    'message-sv-page-handover-client-id': {
                        table: 'sys_ui_message'
                        id: '98124000b3cf460db43552ca88e5b90f'
                    }
                    'message-sv-page-handover-copy-all': {
                        table: 'sys_ui_message'
                        id: 'ebb3e76dcbf04e0d836316a7d1582d68'
                    }
                    'message-sv-page-handover-instance-url': {
                        table: 'sys_ui_message'
                        id: '9f24db0806404021bfabf66b3060041b'
                    }
                    'message-sv-page-handover-intro': {
                        table: 'sys_ui_message'
                        id: '49a34b0e48834fe19df0785e35e08f25'
                    }
                    'message-sv-page-handover-no-client-id': {
                        table: 'sys_ui_message'
                        id: 'd605e55383a84f6b936855eaf20dc13d'
                    }
                    'message-sv-page-handover-title': {
                        table: 'sys_ui_message'
                        id: '19e2a6f284f34865bf8cd75c6a90bf40'
                    }
                    'message-sv-page-handover-token-url': {
                        table: 'sys_ui_message'
                        id: '745925d57568448ab8ad3b26e2bb8822'
                    }
                    'message-sv-page-intro': {
                        table: 'sys_ui_message'
                        id: '0f74387c675a4737bd24177db57c390f'
                    }
                    'message-sv-page-language': {
                        table: 'sys_ui_message'
                        id: '4ea64056b99746d8bd3da53d790368fc'
                    }
                    'message-sv-page-load-failed': {
                        table: 'sys_ui_message'
                        id: 'db8641eb7f934dcab5399a67b21eac07'
                    }
                    'message-sv-page-new-connection': {
                        table: 'sys_ui_message'
                        id: '94816c10b6e54cdeb4f448194aae7f36'
                    }
                    'message-sv-page-new-connection-intro': {
                        table: 'sys_ui_message'
                        id: 'fff6e65f480943af8aa9f5c78406e910'
                    }
                    'message-sv-page-portal-compliance': {
                        table: 'sys_ui_message'
                        id: '009b8390ff9a46489c4fb1dc8d314dc5'
                    }
                    'message-sv-page-portal-security': {
                        table: 'sys_ui_message'
                        id: '5af498ed1a2e4b22a5b6cecae3178b36'
                    }
                    'message-sv-page-product': {
                        table: 'sys_ui_message'
                        id: 'f62a4ace7b0b47f2aa03284775946564'
                    }
                    'message-sv-page-secret-client-secret': {
                        table: 'sys_ui_message'
                        id: '3af142e6da5f4b19a39b1fa2c315d3bf'
                    }
                    'message-sv-page-secret-client-title': {
                        table: 'sys_ui_message'
                        id: '54622658a0674a7e834741c153acf658'
                    }
                    'message-sv-page-secret-signing-secret': {
                        table: 'sys_ui_message'
                        id: '7e861313722243349d2827845cc45ad4'
                    }
                    'message-sv-page-secret-signing-title': {
                        table: 'sys_ui_message'
                        id: 'cc0ac175b8bb46aeb35c1949dd373cd8'
                    }
                    'message-sv-page-secret-signing-use': {
                        table: 'sys_ui_message'
                        id: 'e48235cf56514356aafdd021a42695ff'
                    }
                    'message-sv-page-secret-stored': {
                        table: 'sys_ui_message'
                        id: 'f0dc076a1f70416f8819b7def8002e53'
                    }
                    'message-sv-page-secret-warning': {
                        table: 'sys_ui_message'
                        id: '82cba866ae404bdb8d7a95d114b59ca8'
                    }
                    'message-sv-page-stale': {
                        table: 'sys_ui_message'
                        id: 'ac6609e5942b4d0b81c8634554c3cd08'
                    }
                    'message-sv-page-state-blocked': {
                        table: 'sys_ui_message'
                        id: 'f96dc8c9c4ae41e180baca2ef6f398e6'
                    }
                    'message-sv-page-state-cannot-check': {
                        table: 'sys_ui_message'
                        id: 'b65231384b5348c98cb59a9614050e70'
                    }
                    'message-sv-page-state-done': {
                        table: 'sys_ui_message'
                        id: '414bd4fc52424d8cb0fcddb992d0e49c'
                    }
                    'message-sv-page-state-todo': {
                        table: 'sys_ui_message'
                        id: '038288a07fff4c8d87efb7e82ce21f1b'
                    }
                    'message-sv-page-status-connected': {
                        table: 'sys_ui_message'
                        id: 'ee9a9c7e8da44e4ca76630684fceb40b'
                    }
                    'message-sv-page-status-not-authorised': {
                        table: 'sys_ui_message'
                        id: '742d20e1c492435b90c07b07119c1126'
                    }
                    'message-sv-page-status-paused': {
                        table: 'sys_ui_message'
                        id: '5c76ec4bf20949dcbe78d7410c65ffb2'
                    }
                    'message-sv-page-step-authorisation': {
                        table: 'sys_ui_message'
                        id: '9fdebf81740a4750b3d668968efbae67'
                    }
                    'message-sv-page-step-change': {
                        table: 'sys_ui_message'
                        id: '0c9f315a2cea4c01b30e15ef58ffedd2'
                    }
                    'message-sv-page-step-connection': {
                        table: 'sys_ui_message'
                        id: '435790a120ee446a953465a20533f40b'
                    }
                    'message-sv-page-step-evidence': {
                        table: 'sys_ui_message'
                        id: '34f967bd189248caae93e85dd4d01e80'
                    }
                    'message-sv-page-step-hide': {
                        table: 'sys_ui_message'
                        id: 'd5365b5abaa34aafaa96e364eeb2484f'
                    }
                    'message-sv-page-step-integration-user': {
                        table: 'sys_ui_message'
                        id: '929a099e89c74155b68e696e455f76d7'
                    }
                    'message-sv-page-step-new-tab': {
                        table: 'sys_ui_message'
                        id: 'de179b1a7dc74d529c3ec928cdf87dc0'
                    }
                    'message-sv-page-step-oauth-entity': {
                        table: 'sys_ui_message'
                        id: '852639548eb741a28e8b0c37aa35e013'
                    }
                    'message-sv-page-step-open': {
                        table: 'sys_ui_message'
                        id: '8d742965e7e0453698244349553ed804'
                    }
                    'message-sv-page-step-push': {
                        table: 'sys_ui_message'
                        id: 'e97b861350404cc5978d2a5f0ed3aa6b'
                    }
                    'message-sv-page-step-remedy': {
                        table: 'sys_ui_message'
                        id: '45f8b6699ca24866bc2bfecaab7eb158'
                    }
                    'message-sv-page-step-steps': {
                        table: 'sys_ui_message'
                        id: 'f6088d8beb3d4ebca7564f03ad8c6979'
                    }
                    'message-sv-page-step-who': {
                        table: 'sys_ui_message'
                        id: '5881c78d8e1d4db2a0453f23ac2bf476'
                    }
                    'message-sv-page-title': {
                        table: 'sys_ui_message'
                        id: 'db8f17bcbbe24228bbe72319be07b4b2'
                    }
                    'message-sv-page-version': {
                        table: 'sys_ui_message'
                        id: '482722c4edbb44018e8f26086f29c49b'
                    }
                    'message-sv-page-who-microsoft-admin': {
                        table: 'sys_ui_message'
                        id: '42997ed7dbbf4da5a80613c8207c11b0'
                    }
                    'message-sv-page-who-security-admin': {
                        table: 'sys_ui_message'
                        id: '571e04c8f2b04844b071fa1b9b9e7a86'
                    }
                    'message-sv-page-who-servicenow-admin': {
                        table: 'sys_ui_message'
                        id: '1e8356712ae64a9a9125c66416848cf5'
                    }
                    'message-sv-step-authorisation-authorise': {
                        table: 'sys_ui_message'
                        id: '82a78b9747484f708a4d0d61850eca65'
                    }
                    'message-sv-step-authorisation-first': {
                        table: 'sys_ui_message'
                        id: 'f098ca21a50142039f20bb143938d98d'
                    }
                    'message-sv-step-authorisation-never': {
                        table: 'sys_ui_message'
                        id: '8f228bb150794f9d91beb2c7981cd25a'
                    }
                    'message-sv-step-authorisation-seen': {
                        table: 'sys_ui_message'
                        id: '22b36180cc61485db48400532e05d130'
                    }
                    'message-sv-step-connection-done': {
                        table: 'sys_ui_message'
                        id: '597665c6142c4c5d9022fb6f5f5518bd'
                    }
                    'message-sv-step-integration-user-allow-create': {
                        table: 'sys_ui_message'
                        id: '5c9346548966499a9acc9f2fd6db60b6'
                    }
                    'message-sv-step-integration-user-allow-read': {
                        table: 'sys_ui_message'
                        id: '6bdc3ba101454192aca30dac1236d2b2'
                    }
                    'message-sv-step-integration-user-correct': {
                        table: 'sys_ui_message'
                        id: '3d75409a1c9e4b1f91f33b0e1a3787c7'
                    }
                    'message-sv-step-integration-user-create': {
                        table: 'sys_ui_message'
                        id: '30491bcb440c400584f92d7b94f36350'
                    }
                    'message-sv-step-integration-user-found': {
                        table: 'sys_ui_message'
                        id: 'dd7244956f8d4a5b9f9d22f210c45f14'
                    }
                    'message-sv-step-integration-user-gone': {
                        table: 'sys_ui_message'
                        id: '6b0895f75bb74712a3d6dd095c64a34b'
                    }
                    'message-sv-step-integration-user-inactive': {
                        table: 'sys_ui_message'
                        id: '91e0561773864232a845885739420d17'
                    }
                    'message-sv-step-integration-user-link': {
                        table: 'sys_ui_message'
                        id: '93e81d332a4646a4ad51ab8d32ac6fae'
                    }
                    'message-sv-step-integration-user-locked': {
                        table: 'sys_ui_message'
                        id: 'b7a057a06f8f4fe899620b3a0cf26a89'
                    }
                    'message-sv-step-integration-user-no-role': {
                        table: 'sys_ui_message'
                        id: 'd66cf8999da242a5a052b15b7cd8d1b9'
                    }
                    'message-sv-step-integration-user-reset': {
                        table: 'sys_ui_message'
                        id: '37afe89ff4c84059ab683c7f4b39b710'
                    }
                    'message-sv-step-integration-user-web-service-only': {
                        table: 'sys_ui_message'
                        id: '69e05c5d1c1047d7a2b1c3afa8be8f81'
                    }
                    'message-sv-step-oauth-entity-activate': {
                        table: 'sys_ui_message'
                        id: '35bb42934d7242239262c61936b62402'
                    }
                    'message-sv-step-oauth-entity-allow-create': {
                        table: 'sys_ui_message'
                        id: '75a7e1dfdf154f19acfe4f662b063ef9'
                    }
                    'message-sv-step-oauth-entity-allow-read': {
                        table: 'sys_ui_message'
                        id: '03748894e2634313bd44fb18598b41eb'
                    }
                    'message-sv-step-oauth-entity-create': {
                        table: 'sys_ui_message'
                        id: '8db8b80b02184050b493e9ba08105e25'
                    }
                    'message-sv-step-oauth-entity-found': {
                        table: 'sys_ui_message'
                        id: '0274101bd3e6405e91f11172321d3fdf'
                    }
                    'message-sv-step-oauth-entity-gone': {
                        table: 'sys_ui_message'
                        id: 'c4ae1cf6f4194cac986a0a48c3d94f8d'
                    }
                    'message-sv-step-oauth-entity-link': {
                        table: 'sys_ui_message'
                        id: 'df8507c209504f1b869bd54ee84555ce'
                    }
                    'message-sv-step-oauth-entity-redirect': {
                        table: 'sys_ui_message'
                        id: '7f20618b784b49f08a0470de641384d0'
                    }
                    'message-sv-step-platform': {
                        table: 'sys_ui_message'
                        id: '0a12ecd80ca24453bf992e6f5fd732a6'
                    }
                    'message-sv-step-push-dead': {
                        table: 'sys_ui_message'
                        id: 'a0d84eb5856748bcb98c2ffcf79b7ffb'
                    }
                    'message-sv-step-push-delivered': {
                        table: 'sys_ui_message'
                        id: 'b0243031e6ca4c618758fa50ac6eb574'
                    }
                    'message-sv-step-push-failing': {
                        table: 'sys_ui_message'
                        id: 'eadf14c76b18407c9db3bf743c55e6f7'
                    }
                    'message-sv-step-push-given': {
                        table: 'sys_ui_message'
                        id: '68692db32119446b85758afaf464e618'
                    }
                    'message-sv-step-push-host': {
                        table: 'sys_ui_message'
                        id: 'cd703fca32fb42209b567588dbb00389'
                    }
                    'message-sv-step-push-never': {
                        table: 'sys_ui_message'
                        id: 'c479ed13884842bdb6ec5f7cd5efd6dd'
                    }
                    'message-sv-step-push-none': {
                        table: 'sys_ui_message'
                        id: '451dbeb01c8f4f44ac34450b86d3f090'
                    }
                    'message-sv-step-push-paused': {
                        table: 'sys_ui_message'
                        id: '750ae55b40b04acb800ccaea44160382'
                    }
                    'message-sv-step-push-plain-http': {
                        table: 'sys_ui_message'
                        id: '8959fb0e4f7047238dc613f44f63ac7f'
                    }
                    'message-sv-step-push-resume': {
                        table: 'sys_ui_message'
                        id: '63d7216ea27e4101be75138ed6560140'
                    }
                    'message-sv-step-push-to': {
                        table: 'sys_ui_message'
                        id: 'd652b1a2db6443989f1a10e5b5b2ebac'
                    }
                    'message-sv-step-push-waiting': {
                        table: 'sys_ui_message'
                        id: 'a0a6388d77114bcb9e2c95be44a044e8'
                    }
                    'module-activity': {
                        table: 'sys_app_module'
                        id: '678ba155f0dc4c7c94a25f49ba32ed4b'
                    }
                    'module-connections': {
                        table: 'sys_app_module'
                        id: 'f0cea4f818d44c2f9faa8373d3d85b38'
                    }
                    'module-dead-letters': {
                        table: 'sys_app_module'
                        id: '6cd7ff1165144957bded6053cd900519'
                    }
                    'module-deliveries': {
                        table: 'sys_app_module'
                        id: '256cd269c2c64fcbb849a30fbdb0d465'
                    }
                    'module-routing-rules': {
                        table: 'sys_app_module'
                        id: '09d912c8916d46bb82c695b0fb7de807'
                    }
                    'module-setup': {
                        table: 'sys_app_module'
                        id: '7bed7be9416942f4a07ca086810e5643'
                    }
                    'module-state-names': {
                        table: 'sys_app_module'
                        id: '95ad4328ba08404e94fd8e847e0ac123'
                    }
                    'module-status-updates': {
                        table: 'sys_app_module'
                        id: 'f1fd00a52b9b406f808589d1afc3879b'
                    }
                    'module-ticket-defaults': {
                        table: 'sys_app_module'
                        id: 'e4486e4b4d914bafbc2d3b903303bc6c'
                    }
                    'module-tickets': {
                        table: 'sys_app_module'
                        id: '26624be51375469586edab68404aaf8f'
                    }
                    'module-waiting-updates': {
                        table: 'sys_app_module'
                        id: '571dcb405d724d36b0eed0688f490c44'
                    }
                    'notification-dead-letters': {
                        table: 'sysevent_email_action'
                        id: '6edbd45e02614ee99b8e4e38276b3947'
                    }
                    'notification-push-failing': {
                        table: 'sysevent_email_action'
                        id: '04237737a9e1486e8dedebf1f2a60ba4'
                    }
                    'notification-secret-expires': {
                        table: 'sysevent_email_action'
                        id: 'e18e97374b5742319b6d11dcc27c409d'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: 'ac531742f7814aa090adb1d080080832'
                    }
                    'privilege-change-request-create': {
                        table: 'sys_scope_privilege'
                        id: '28682e53fbdd422ca8aec4745131d4f3'
                    }
                    'privilege-change-request-read': {
                        table: 'sys_scope_privilege'
                        id: '2762f742ee9141069b54cacfc4d527a1'
                    }
                    'privilege-change-request-write': {
                        table: 'sys_scope_privilege'
                        id: '9cbe658455434fa4a5f56594dd0424d0'
                    }
                    'privilege-chg-model-read': {
                        table: 'sys_scope_privilege'
                        id: '349ee8372505494b9faa717705f84d23'
                    }
                    'privilege-choice-read': {
                        table: 'sys_scope_privilege'
                        id: '10653a645c50422f9351739d489e1f10'
                    }
                    'privilege-db-object-read': {
                        table: 'sys_scope_privilege'
                        id: '2bd08f37ebe74a499b8c2dc1daa1851d'
                    }
                    'privilege-digest': {
                        table: 'sys_scope_privilege'
                        id: '057b06ee857a4590aed8882b4cc5b7bc'
                    }
                    'privilege-encryption': {
                        table: 'sys_scope_privilege'
                        id: '0412d4112e10464a8b4e2f947d09e9c6'
                    }
                    'privilege-incident-create': {
                        table: 'sys_scope_privilege'
                        id: 'f7a48fe62acb4b8c87736ce8584c6314'
                    }
                    'privilege-incident-read': {
                        table: 'sys_scope_privilege'
                        id: 'e30ccf2b886f4950897844f9a8f23e14'
                    }
                    'privilege-incident-write': {
                        table: 'sys_scope_privilege'
                        id: '22ff9e2156594746ac7fe67e9f04af91'
                    }
                    'privilege-journal-read': {
                        table: 'sys_scope_privilege'
                        id: '44e672fb0767466b956b77c512e2a494'
                    }
                    'privilege-oauth-entity-create': {
                        table: 'sys_scope_privilege'
                        id: '76f55dec92504173b5300f6959134b4e'
                    }
                    'privilege-oauth-entity-read': {
                        table: 'sys_scope_privilege'
                        id: '5fd9a4a353d4446695a20b0f49e67630'
                    }
                    'privilege-oauth-entity-write': {
                        table: 'sys_scope_privilege'
                        id: 'b9bb30bb821644bb92eb3b29146bb47a'
                    }
                    'privilege-privilege-read': {
                        table: 'sys_scope_privilege'
                        id: 'e170d0dc9530401d95b55b9942bd8910'
                    }
                    'privilege-random': {
                        table: 'sys_scope_privilege'
                        id: '06ddc59b95f849b495fc30e83c578f42'
                    }
                    'privilege-state-read': {
                        table: 'sys_scope_privilege'
                        id: '7c3fe349d8f14407833c19841a5bfd69'
                    }
                    'privilege-state-transition-read': {
                        table: 'sys_scope_privilege'
                        id: '46e2346e3e1048008180af0d09001b35'
                    }
                    'privilege-sys-scope-read': {
                        table: 'sys_scope_privilege'
                        id: '3ecedf9ca1894932ad9be4440abfbe0d'
                    }
                    'privilege-sys-user-create': {
                        table: 'sys_scope_privilege'
                        id: '724315a883d6493792a5d7b2fff9e95c'
                    }
                    'privilege-sys-user-grmember-read': {
                        table: 'sys_scope_privilege'
                        id: 'ab7c1c5f87a943f4acea4fbccc6b9d0f'
                    }
                    'privilege-sys-user-group-read': {
                        table: 'sys_scope_privilege'
                        id: 'a6eca13fd6784c61b33a3e52bfed87c0'
                    }
                    'privilege-sys-user-has-role-create': {
                        table: 'sys_scope_privilege'
                        id: '00278348bd6940ffa87c121979a94ec7'
                    }
                    'privilege-sys-user-has-role-read': {
                        table: 'sys_scope_privilege'
                        id: '89a4c29ec6514944a9d1e7f3f7e5fa7d'
                    }
                    'privilege-sys-user-read': {
                        table: 'sys_scope_privilege'
                        id: 'ae3f9791c3a74513abf33f2b13823d4a'
                    }
                    'privilege-sys-user-role-read': {
                        table: 'sys_scope_privilege'
                        id: '8db48af42ba34aaa96fc1fd52f8a3233'
                    }
                    'privilege-sys-user-write': {
                        table: 'sys_scope_privilege'
                        id: 'b718e02ae4fc4fa9bf303588302f8208'
                    }
                    'property-allow-loopback-http': {
                        table: 'sys_properties'
                        id: '30284c2b67af468881a2eb99da447821'
                    }
                    'property-callback-hosts': {
                        table: 'sys_properties'
                        id: '4ef2ab2afe4f4f92b034cbf6d8d5b1ef'
                    }
                    'property-entra-login': {
                        table: 'sys_properties'
                        id: '2a536810a65b465ab7254cf05f67af71'
                    }
                    'property-notify-dead-letters': {
                        table: 'sys_properties'
                        id: 'e9be660bef0b41b4bbd106f8d0a73d38'
                    }
                    'property-notify-push-failing': {
                        table: 'sys_properties'
                        id: '7d5b840e001342539faa43b807e7a14f'
                    }
                    'property-notify-secret-expires': {
                        table: 'sys_properties'
                        id: '8a4f03c6c97149848ac360d7c2d06825'
                    }
                    'rate-limit-ticket-api': {
                        table: 'sys_rate_limit_rules'
                        id: '9124e26ff1b94ca6bc1dc6894097fb5f'
                    }
                    'rule-change-deleted': {
                        table: 'sys_script'
                        id: '05a633a2a0f54e2bb8a666fc6781ff8d'
                    }
                    'rule-check-connection': {
                        table: 'sys_script'
                        id: '459d11f483404946827f212d3d97ceb8'
                    }
                    'rule-check-default': {
                        table: 'sys_script'
                        id: '4b2ff8d6ceb7460bbb6556ab1531db83'
                    }
                    'rule-incident-deleted': {
                        table: 'sys_script'
                        id: 'aff03ce77e0045f4ba0d2489a3742965'
                    }
                    'rule-journal-switched': {
                        table: 'sys_script'
                        id: '98847b23b9654ddbb2798f9ffff5a224'
                    }
                    'rule-new-receiver': {
                        table: 'sys_script'
                        id: 'a614802006c04a76817a8b564c872309'
                    }
                    'rule-queue-change-status': {
                        table: 'sys_script'
                        id: '5ce1a9300ee449e78caf39a8b5c6bfc3'
                    }
                    'rule-queue-incident-status': {
                        table: 'sys_script'
                        id: '4df2e1438bd34f57a98464f5c063162e'
                    }
                    'rule-settings-changed': {
                        table: 'sys_script'
                        id: 'b931ccfd0f714c87b738575fc50e5ea7'
                    }
                    'rule-settled-changed': {
                        table: 'sys_script'
                        id: '74803de726214f9bab26ed756f29dcdb'
                    }
                    'rule-settled-deleted': {
                        table: 'sys_script'
                        id: '8de1fbfa801b4a7abe0eac62249cbacc'
                    }
                    'rule-show-shadowed-rules': {
                        table: 'sys_script'
                        id: '2b58cc5f551e44b5a7580a219a038758'
                    }
                    'rule-state-map-changed': {
                        table: 'sys_script'
                        id: '54a7d57ee7e046658c140926825d7b40'
                    }
                    'rule-tell-deleted-change': {
                        table: 'sys_script'
                        id: '484c3f583afd417e8b20debda2fb9374'
                    }
                    'rule-tell-deleted-incident': {
                        table: 'sys_script'
                        id: '200e682c145f48f8b81f713b1cb8d87d'
                    }
                    'setup-api': {
                        table: 'sys_ws_definition'
                        id: 'acdc1265f70b4e78bb4cd63c8f25ef89'
                    }
                    'setup-api-connection': {
                        table: 'sys_ws_operation'
                        id: '828db3fb8ce14f69b7b90843d5571736'
                    }
                    'setup-api-integration-user': {
                        table: 'sys_ws_operation'
                        id: 'c01aaf9cc4674a218b2ddb05d9f976b9'
                    }
                    'setup-api-oauth-entity': {
                        table: 'sys_ws_operation'
                        id: '06a8cfb3513e4b008f5fe0f6e47cb4b4'
                    }
                    'setup-api-pause': {
                        table: 'sys_ws_operation'
                        id: 'b3f60a581a4d4efea590221f422cc92d'
                    }
                    'setup-api-push-status': {
                        table: 'sys_ws_operation'
                        id: '382f7f8d26164943aa5506665be2f11d'
                    }
                    'setup-api-replay': {
                        table: 'sys_ws_operation'
                        id: '1aa3e4282f12486aa378e0a59b80a2f1'
                    }
                    'setup-api-resume': {
                        table: 'sys_ws_operation'
                        id: 'c3a3a6b486cf4a7d998024f73476ea49'
                    }
                    'setup-api-status': {
                        table: 'sys_ws_operation'
                        id: '76a4c4a088f1465e8237757adec80ebd'
                    }
                    'setup-api-test-event': {
                        table: 'sys_ws_operation'
                        id: 'e459cb1e66cd4987a90eb6326bcb8eeb'
                    }
                    'setup-api-v1': {
                        table: 'sys_ws_version'
                        id: '0a3bb29019e44bd9a0ed1e1e458f80f2'
                    }
                    'src_server_connection_allowed-callback_ts': {
                        table: 'sys_module'
                        id: '1f08e84223964684ab8e611cc819cd08'
                    }
                    src_server_connection_caller_ts: {
                        table: 'sys_module'
                        id: '0a70145cafa34a87863c19d02df01ba5'
                        deleted: true
                    }
                    'src_server_connection_caller-records_ts': {
                        table: 'sys_module'
                        id: 'b83d048cb9be4aa29edaec86696c22e7'
                    }
                    'src_server_connection_check-connection_ts': {
                        table: 'sys_module'
                        id: 'ec17726bb00e405c96744f69b93c15c9'
                    }
                    src_server_connection_connection_ts: {
                        table: 'sys_module'
                        id: '6c2c26cd393d4a009404911ad5247a4f'
                    }
                    'src_server_connection_connection-api_ts': {
                        table: 'sys_module'
                        id: 'ffb19e6321194c308b409e218ed79ec5'
                        deleted: true
                    }
                    'src_server_connection_connection-problems_ts': {
                        table: 'sys_module'
                        id: '47e588a927384bbbb9bebcb65ec4c29b'
                    }
                    'src_server_connection_connection-records_ts': {
                        table: 'sys_module'
                        id: '5560d9b2a8904de9a7edeabac98e5fd0'
                    }
                    'src_server_connection_end-tokens-records_ts': {
                        table: 'sys_module'
                        id: 'c73e57376530422da0300be9ccd8cac1'
                    }
                    'src_server_connection_entra-settings_ts': {
                        table: 'sys_module'
                        id: 'f020f03922294a66b07bba01225b537b'
                    }
                    'src_server_connection_journal-since-records_ts': {
                        table: 'sys_module'
                        id: '97d3c75e668d423fbb604bbcf825bf7f'
                    }
                    'src_server_connection_older-record-records_ts': {
                        table: 'sys_module'
                        id: '9619ae4168734954bee40a9f13e011ab'
                    }
                    'src_server_connection_public-name_ts': {
                        table: 'sys_module'
                        id: '244732a0abb44883ba76cf4eba989ded'
                    }
                    'src_server_connection_remember-records_ts': {
                        table: 'sys_module'
                        id: '26bf2b1943984a72abe2812a43e5b0dc'
                    }
                    src_server_connection_remembered_ts: {
                        table: 'sys_module'
                        id: '112f1684c05848299a23b6ad87688391'
                    }
                    'src_server_connection_remove-connection_ts': {
                        table: 'sys_module'
                        id: '4baa61b17b064167b72e8207f616d1b0'
                    }
                    'src_server_connection_sending-key-records_ts': {
                        table: 'sys_module'
                        id: '180678c65e9e4a70a0115fbd25f66f60'
                    }
                    src_server_contract_types_ts: {
                        table: 'sys_module'
                        id: '6477240e81d84b16a871a869aa343ad1'
                    }
                    src_server_contract_validators_js: {
                        table: 'sys_module'
                        id: '2d0a0d987a7d42b7b349e08713894451'
                    }
                    src_server_names_ts: {
                        table: 'sys_module'
                        id: '1101f8a3a4864cbdac68ec1e22dc164e'
                    }
                    src_server_setup_checks_ts: {
                        table: 'sys_module'
                        id: '536a137a0c024b888befdec8299d740b'
                    }
                    'src_server_setup_integration-user-records_ts': {
                        table: 'sys_module'
                        id: '30fa4bfef04147708df53e76d095b20d'
                    }
                    'src_server_setup_messages-records_ts': {
                        table: 'sys_module'
                        id: '741ea0999093459f96c8a8400c2e95e9'
                    }
                    'src_server_setup_oauth-entity-records_ts': {
                        table: 'sys_module'
                        id: '05a8e92292c244c9af15c67f5506da7f'
                    }
                    'src_server_setup_push-api_ts': {
                        table: 'sys_module'
                        id: '11287735a5344e8fbbebe36204a8e8fc'
                    }
                    'src_server_setup_save-connection_ts': {
                        table: 'sys_module'
                        id: 'b74d6adb3a7a454198d45e22a94a5603'
                    }
                    'src_server_setup_save-integration-user_ts': {
                        table: 'sys_module'
                        id: 'c18f511b53814d5b9888080cff08c9ef'
                    }
                    'src_server_setup_save-oauth-entity_ts': {
                        table: 'sys_module'
                        id: '7a2b4795736f4f95be47211de87feec9'
                    }
                    'src_server_setup_setup-api_ts': {
                        table: 'sys_module'
                        id: 'f720520335dc4fdd98eaf0bb56a13d35'
                    }
                    'src_server_setup_setup-status_ts': {
                        table: 'sys_module'
                        id: '918c44181f4f47d6a561d33dcd6e11c4'
                    }
                    'src_server_shared_activity-records_ts': {
                        table: 'sys_module'
                        id: 'c2bdc0aa148c46109b60cfa56898fd5f'
                    }
                    'src_server_shared_clock-records_ts': {
                        table: 'sys_module'
                        id: 'e61ab2a1f21543a4a776a770e3faa6d1'
                    }
                    'src_server_shared_column-text_ts': {
                        table: 'sys_module'
                        id: 'fa4dbdf982bd42579d673eb7c46d7178'
                    }
                    src_server_shared_etag_ts: {
                        table: 'sys_module'
                        id: 'b14e3b55dce24b1b8bb06ad106968b4b'
                    }
                    'src_server_shared_etag-records_ts': {
                        table: 'sys_module'
                        id: 'e2954151cce94cc5a3601160bb4916ac'
                    }
                    'src_server_shared_field-problems_ts': {
                        table: 'sys_module'
                        id: '02446a5515c84b7cb4524af4b0e414a8'
                    }
                    'src_server_shared_instance-records_ts': {
                        table: 'sys_module'
                        id: '3c8ee12e1ed94fe5b743cd8c8bf8405b'
                    }
                    'src_server_shared_look-until_ts': {
                        table: 'sys_module'
                        id: 'b9044a49f7d0414aae0aa1f669d6b264'
                    }
                    'src_server_shared_plain-text_ts': {
                        table: 'sys_module'
                        id: '7f7aa8a28828409395a638ead80bf3fb'
                    }
                    'src_server_shared_random-records_ts': {
                        table: 'sys_module'
                        id: 'edaed243e0974a539b5c5d39250ff3f1'
                    }
                    src_server_shared_refusal_ts: {
                        table: 'sys_module'
                        id: '2ebe3237eee8402489e5c51df760ff8f'
                    }
                    'src_server_shared_refuse-save-records_ts': {
                        table: 'sys_module'
                        id: '8f90d9bd645d40c2b00dbd6441421542'
                    }
                    'src_server_shared_repeated-name_ts': {
                        table: 'sys_module'
                        id: 'ebd270ccf96641c6b9e859f0ff73c99b'
                    }
                    src_server_shared_request_ts: {
                        table: 'sys_module'
                        id: '08330699e31c446ebc280d76389649ef'
                    }
                    src_server_shared_rest_ts: {
                        table: 'sys_module'
                        id: '5e0224ab803545878f7801c6ac3285d9'
                    }
                    src_server_shared_time_ts: {
                        table: 'sys_module'
                        id: '32b7fcaf47cf4c5fa5a41db0dc9e9a99'
                    }
                    'src_server_shared_write-records_ts': {
                        table: 'sys_module'
                        id: '543602e7aa1f4b428982969927f4e9f9'
                    }
                    'src_server_status-push_channel_entra_ts': {
                        table: 'sys_module'
                        id: 'b0ae8cfc11014b64923f68490b49053c'
                    }
                    'src_server_status-push_channel_entra-client_ts': {
                        table: 'sys_module'
                        id: 'd42f2b6ca7b648f38caeb2083f0047d2'
                    }
                    'src_server_status-push_channel_events_ts': {
                        table: 'sys_module'
                        id: '29a9e1998d0d44bfb162f8bd2c165cdd'
                    }
                    'src_server_status-push_channel_status-event_ts': {
                        table: 'sys_module'
                        id: '27ee998af6fe44ccbf32a453053b6ffa'
                    }
                    'src_server_status-push_channel_webhook-client_ts': {
                        table: 'sys_module'
                        id: '5d0d2981bf084ed8bbcc5b85b37f8933'
                    }
                    'src_server_status-push_comments_comment-news_ts': {
                        table: 'sys_module'
                        id: '0cf61fe82d144956a67d906ee9a80e8e'
                    }
                    'src_server_status-push_comments_journal_ts': {
                        table: 'sys_module'
                        id: '2a2e767e364f4339afe86129830eb42c'
                    }
                    'src_server_status-push_comments_journal-records_ts': {
                        table: 'sys_module'
                        id: '781c154be8f9486eae7fad57d8b13872'
                    }
                    'src_server_status-push_deliver-status_ts': {
                        table: 'sys_module'
                        id: 'a506ccbae21f4f1babaa028f9b045683'
                        deleted: true
                    }
                    'src_server_status-push_delivery_circuit_ts': {
                        table: 'sys_module'
                        id: '223365b4ac46450b8b9d705da1ee95a0'
                    }
                    'src_server_status-push_delivery_circuit-records_ts': {
                        table: 'sys_module'
                        id: '641ad0430a054a18975035e7bfa770f5'
                    }
                    'src_server_status-push_delivery_deliver_ts': {
                        table: 'sys_module'
                        id: '8b79d7db122c41429949eadd5c78e27b'
                    }
                    'src_server_status-push_delivery_drain_ts': {
                        table: 'sys_module'
                        id: 'd616e39c59f645adaacf20ba3c91d4c2'
                    }
                    'src_server_status-push_delivery_lane-records_ts': {
                        table: 'sys_module'
                        id: 'f85f1c255f754611b5002f0db30ad50f'
                    }
                    'src_server_status-push_delivery_outcome_ts': {
                        table: 'sys_module'
                        id: '322904c198e3426d852f7e1b1d781cbe'
                    }
                    'src_server_status-push_delivery_run_ts': {
                        table: 'sys_module'
                        id: 'dc3747bc105c4b9ba6c17c92318f3db1'
                    }
                    'src_server_status-push_delivery_send-due_ts': {
                        table: 'sys_module'
                        id: '7bff5532e8ca435895e866743b0489ec'
                    }
                    'src_server_status-push_delivery_send-status_ts': {
                        table: 'sys_module'
                        id: '6d9fc0378623488c9a373016b7761080'
                    }
                    'src_server_status-push_delivery_sender_ts': {
                        table: 'sys_module'
                        id: 'b583633a2608443887ee15cf668ec01a'
                    }
                    'src_server_status-push_delivery_tell_ts': {
                        table: 'sys_module'
                        id: '56503806197e45699fb700ae6b4e6eb0'
                    }
                    'src_server_status-push_delivery_test-event_ts': {
                        table: 'sys_module'
                        id: 'a63fc0e08e4c453c9c9f07b6689e79fb'
                    }
                    'src_server_status-push_delivery_ts': {
                        table: 'sys_module'
                        id: '8a990a76dbbe4bac8d8bc5061ac15e7b'
                        deleted: true
                    }
                    'src_server_status-push_news_queue-deleted_ts': {
                        table: 'sys_module'
                        id: '7ab223c345a0413dae546ae774e7ba02'
                    }
                    'src_server_status-push_news_queue-news_ts': {
                        table: 'sys_module'
                        id: '99157b84d4eb43388989d1dc6b5bed64'
                    }
                    'src_server_status-push_operate_new-receiver_ts': {
                        table: 'sys_module'
                        id: 'ea737a41fc0d41178bb7abcca42bddf1'
                    }
                    'src_server_status-push_operate_pause-records_ts': {
                        table: 'sys_module'
                        id: 'e9739290a9a74e7da48e8dd788420bc4'
                    }
                    'src_server_status-push_operate_press_ts': {
                        table: 'sys_module'
                        id: '21f6db7557fb4d32acbb10161f10a0f9'
                    }
                    'src_server_status-push_operate_push-status_ts': {
                        table: 'sys_module'
                        id: '417216cd93ec452991a8271fb818d0dd'
                    }
                    'src_server_status-push_operate_push-status-records_ts': {
                        table: 'sys_module'
                        id: '28f928f5c69743de99ea48c04b320662'
                    }
                    'src_server_status-push_operate_replay-records_ts': {
                        table: 'sys_module'
                        id: '2e05da73f9f342198c1ab87fb5a1c2e5'
                    }
                    'src_server_status-push_outbox_comment-row-records_ts': {
                        table: 'sys_module'
                        id: '6277491004a24d5a9386ef2b3162df12'
                    }
                    'src_server_status-push_outbox_outbox-records_ts': {
                        table: 'sys_module'
                        id: '4287b570f16546879cd3c8dc428d55f7'
                    }
                    'src_server_status-push_outbox_queue-records_ts': {
                        table: 'sys_module'
                        id: 'ddb97dfa93ec4a1da01d00e4c7198477'
                    }
                    'src_server_status-push_queue-status_ts': {
                        table: 'sys_module'
                        id: 'eee331f8845d41d0a39a19c505913644'
                        deleted: true
                    }
                    'src_server_status-push_reconcile_reconcile-records_ts': {
                        table: 'sys_module'
                        id: '4ae2598308f24a9caad9c79ccec1ddde'
                    }
                    'src_server_status-push_reconcile_reconcile-settled_ts': {
                        table: 'sys_module'
                        id: '69282bbf4b0b40e8852e49fb56a28c60'
                    }
                    'src_server_status-push_reconcile_reconcile-status_ts': {
                        table: 'sys_module'
                        id: 'ef1eb60f0ef14b4c9eda3fc850108537'
                    }
                    'src_server_status-push_reconcile-settled_ts': {
                        table: 'sys_module'
                        id: '9d70017866c74a6996f4c081d99aeb9e'
                        deleted: true
                    }
                    'src_server_status-push_reconcile-status_ts': {
                        table: 'sys_module'
                        id: '4cc4cb09041246b8bf74936b22cfe7ff'
                        deleted: true
                    }
                    'src_server_status-push_retry-status_ts': {
                        table: 'sys_module'
                        id: 'c659f6c150d641769c75d4b2c089d866'
                        deleted: true
                    }
                    'src_server_status-push_send-status_ts': {
                        table: 'sys_module'
                        id: 'd961969732964ca08f2496a69a41839e'
                        deleted: true
                    }
                    'src_server_status-push_status-event_ts': {
                        table: 'sys_module'
                        id: '8910d40f64e44968bab856b370276e01'
                        deleted: true
                    }
                    'src_server_status-push_status-update-records_ts': {
                        table: 'sys_module'
                        id: '67f12b0d60dc483dbca7332fdf7e5a9f'
                        deleted: true
                    }
                    'src_server_status-push_warn_warn-of-secrets_ts': {
                        table: 'sys_module'
                        id: '9ca4c43ae6a24896a1860410859094da'
                    }
                    'src_server_status-push_warn_warning-records_ts': {
                        table: 'sys_module'
                        id: 'ed9882e1cab44003a332c9647d57dd69'
                    }
                    'src_server_status-push_warn_warnings_ts': {
                        table: 'sys_module'
                        id: '9e1c2fbf5a324114b0d4aef70514f199'
                    }
                    'src_server_status-push_warn_watch-push_ts': {
                        table: 'sys_module'
                        id: '62e9fe5fcb204d33ad7a98f6362c9f5c'
                    }
                    'src_server_status-push_webhook-client_ts': {
                        table: 'sys_module'
                        id: '6d79997a71f4440f82be0f6386e19579'
                        deleted: true
                    }
                    src_server_tickets_agreed_ts: {
                        table: 'sys_module'
                        id: '9f9aef400b2348e2860a4cbb30bc7989'
                    }
                    'src_server_tickets_agreed-records_ts': {
                        table: 'sys_module'
                        id: 'c80574d126374d9e8664ff75beb629ac'
                    }
                    'src_server_tickets_assignment-records_ts': {
                        table: 'sys_module'
                        id: 'd8eb57398f414a5e9a0238244d065c8b'
                        deleted: true
                    }
                    src_server_tickets_batch_ts: {
                        table: 'sys_module'
                        id: '57dad89c764741ba88945c6f22c0f1d3'
                        deleted: true
                    }
                    'src_server_tickets_batch-api_ts': {
                        table: 'sys_module'
                        id: '92370877e8e64821afbef2aef764a672'
                        deleted: true
                    }
                    'src_server_tickets_change_change-ticket_ts': {
                        table: 'sys_module'
                        id: 'b907db75a5f046d58f68ff06079b6b98'
                    }
                    'src_server_tickets_change_comment-records_ts': {
                        table: 'sys_module'
                        id: '020ba8379f5d4b3b9fca5d998d2b9197'
                    }
                    'src_server_tickets_change_comment-text_ts': {
                        table: 'sys_module'
                        id: 'a0b76d8bdf7b4621b8087b414adbf3f4'
                    }
                    'src_server_tickets_change_comment-ticket_ts': {
                        table: 'sys_module'
                        id: '0b1ccb6d7b7b40ef99cbadded007fba5'
                    }
                    'src_server_tickets_change_ticket-change_ts': {
                        table: 'sys_module'
                        id: '17e44c3a9ee449efa692ece84b1edc2d'
                    }
                    'src_server_tickets_change_ticket-change-api_ts': {
                        table: 'sys_module'
                        id: 'be73d66ea38e4ced9611e161dce4269c'
                    }
                    'src_server_tickets_change-ticket_ts': {
                        table: 'sys_module'
                        id: '373701aa1fae4579a8783b7b144ba81d'
                        deleted: true
                    }
                    'src_server_tickets_closed-ticket_ts': {
                        table: 'sys_module'
                        id: '105e063078444f6da51f7847dce8cc4d'
                        deleted: true
                    }
                    'src_server_tickets_column-records_ts': {
                        table: 'sys_module'
                        id: 'de8f9673f0874d9d817a11595c7be078'
                        deleted: true
                    }
                    'src_server_tickets_comment-records_ts': {
                        table: 'sys_module'
                        id: '3d3d6ae7e0454aa7b8c28d3b315cafc2'
                        deleted: true
                    }
                    'src_server_tickets_comment-text_ts': {
                        table: 'sys_module'
                        id: '91eeb9923050497cb847500716986470'
                        deleted: true
                    }
                    'src_server_tickets_comment-ticket_ts': {
                        table: 'sys_module'
                        id: '996e60439fc64e099b6e4933025221b8'
                        deleted: true
                    }
                    'src_server_tickets_connection_connection-api_ts': {
                        table: 'sys_module'
                        id: '623b3de36d4f480abb9a916557da3d73'
                    }
                    'src_server_tickets_connection_self-test_ts': {
                        table: 'sys_module'
                        id: 'd78d1bdee3b1454dacfada4efd815954'
                    }
                    'src_server_tickets_connection_self-test-records_ts': {
                        table: 'sys_module'
                        id: '7e473a3b3cd14d4d947a84ef56ab2acf'
                    }
                    'src_server_tickets_connection-api_ts': {
                        table: 'sys_module'
                        id: '3fed1a431e0e45d8a959a356032bf9f4'
                        deleted: true
                    }
                    'src_server_tickets_counts_settle-records_ts': {
                        table: 'sys_module'
                        id: 'ac1084b47e114ea5ba147f4d1e185bbe'
                    }
                    'src_server_tickets_counts_settled-totals_ts': {
                        table: 'sys_module'
                        id: '946d13a174c94b24a8d7bffa54078435'
                    }
                    'src_server_tickets_counts_settled-totals-records_ts': {
                        table: 'sys_module'
                        id: '610309aec2ed49a9bd138d7bbc562c24'
                    }
                    'src_server_tickets_counts_ticket-counts-records_ts': {
                        table: 'sys_module'
                        id: 'ad06779a1a1d46549733d08a3d1062a9'
                    }
                    'src_server_tickets_counts_ticket-summary_ts': {
                        table: 'sys_module'
                        id: 'e9d18187fcda43fabd152d91dedc6751'
                    }
                    src_server_tickets_create_batch_ts: {
                        table: 'sys_module'
                        id: '62817cc6b5d949d9a3503f688013583c'
                    }
                    'src_server_tickets_create_batch-api_ts': {
                        table: 'sys_module'
                        id: 'eae47f9471ad41f48c782c864ee1e015'
                    }
                    'src_server_tickets_create_column-records_ts': {
                        table: 'sys_module'
                        id: 'aec297c916144b29bb4a585cbbdf8669'
                    }
                    'src_server_tickets_create_create-ticket_ts': {
                        table: 'sys_module'
                        id: 'c272b86cf64044d4a258f345ad382ebe'
                    }
                    src_server_tickets_create_creation_ts: {
                        table: 'sys_module'
                        id: 'd781f08249914790a6fa9c3d01170601'
                    }
                    'src_server_tickets_create_idempotency-records_ts': {
                        table: 'sys_module'
                        id: 'a09b0ff7dd0641f495e6a2c3235bf364'
                    }
                    'src_server_tickets_create_mandatory-columns_ts': {
                        table: 'sys_module'
                        id: 'c7eb293e504449e9b2a928c1579776f4'
                    }
                    'src_server_tickets_create_preview-ticket_ts': {
                        table: 'sys_module'
                        id: '0b8a695cb7804e1eb7e0e6f511c04fee'
                    }
                    src_server_tickets_create_repeatable_ts: {
                        table: 'sys_module'
                        id: 'd83c282847db45e79b4ec39c656daff1'
                    }
                    'src_server_tickets_create_ticket-api_ts': {
                        table: 'sys_module'
                        id: '4ac72b822ce640359a2bfd8efd263e24'
                    }
                    'src_server_tickets_create_ticket-plan_ts': {
                        table: 'sys_module'
                        id: 'f9364606ae7b4df28b0e71b3010646d1'
                    }
                    'src_server_tickets_create-ticket_ts': {
                        table: 'sys_module'
                        id: 'c7ce2ef770a44364a7baa03974f3004c'
                        deleted: true
                    }
                    src_server_tickets_creation_ts: {
                        table: 'sys_module'
                        id: '76d380fc2b964ef3872d1ec7019f4f9a'
                        deleted: true
                    }
                    'src_server_tickets_deleted-ticket_ts': {
                        table: 'sys_module'
                        id: '2b4677a2b63d44a18efd4713a6aae905'
                    }
                    'src_server_tickets_find-link-records_ts': {
                        table: 'sys_module'
                        id: 'ba6a70dd45b2418697cc60af1b0e15f4'
                        deleted: true
                    }
                    'src_server_tickets_finished_closed-ticket_ts': {
                        table: 'sys_module'
                        id: '541ddd60140642d98e37fc635cdff403'
                    }
                    'src_server_tickets_finished_next-state-records_ts': {
                        table: 'sys_module'
                        id: '1d511113b6874aab9a919e93f3c7fd31'
                    }
                    'src_server_tickets_finished_reopen-policy_ts': {
                        table: 'sys_module'
                        id: 'dc03e4162640452b8f7518450e7168c4'
                    }
                    'src_server_tickets_idempotency-records_ts': {
                        table: 'sys_module'
                        id: 'df6cfaade0e04d278f894e85f62908f7'
                        deleted: true
                    }
                    'src_server_tickets_journal-text_ts': {
                        table: 'sys_module'
                        id: '4644070321604464b9c1d3030915ac83'
                    }
                    'src_server_tickets_list-cursor_ts': {
                        table: 'sys_module'
                        id: 'ddf7f6fdf32a4d9890149976fcf24462'
                        deleted: true
                    }
                    'src_server_tickets_list-tickets_ts': {
                        table: 'sys_module'
                        id: 'a30b00bf276b4927aac28ad3f7778179'
                        deleted: true
                    }
                    'src_server_tickets_mandatory-columns_ts': {
                        table: 'sys_module'
                        id: 'aef3b5ffe8f64258b00385d50ad791b5'
                        deleted: true
                    }
                    'src_server_tickets_next-state-records_ts': {
                        table: 'sys_module'
                        id: '897a71b5dc7c403eb8cf47eeb9f27566'
                        deleted: true
                    }
                    'src_server_tickets_preview-ticket_ts': {
                        table: 'sys_module'
                        id: '45c26c9859784a9cba245582364018b0'
                        deleted: true
                    }
                    'src_server_tickets_read_find-link-records_ts': {
                        table: 'sys_module'
                        id: 'f086e7369d9b4ff2a80af09888c3385c'
                    }
                    'src_server_tickets_read_list-cursor_ts': {
                        table: 'sys_module'
                        id: '29214731777049cb9e916cf77b0d4dcd'
                    }
                    'src_server_tickets_read_list-tickets_ts': {
                        table: 'sys_module'
                        id: 'e4310a07955f45b598d48ba799e6e1c2'
                    }
                    'src_server_tickets_read_read-api_ts': {
                        table: 'sys_module'
                        id: '0be4496972ab40eeb9d70964657a46b8'
                    }
                    'src_server_tickets_read_ticket-filter_ts': {
                        table: 'sys_module'
                        id: 'e0c6ad0e9711490e90d61db7516daf51'
                    }
                    'src_server_tickets_read-api_ts': {
                        table: 'sys_module'
                        id: 'd3f27202fa4d4c148f403bb6389f411c'
                        deleted: true
                    }
                    'src_server_tickets_refused-ticket_ts': {
                        table: 'sys_module'
                        id: '3e60f5ebcdf34bbaa8dbcb141f749f51'
                    }
                    'src_server_tickets_reopen-policy_ts': {
                        table: 'sys_module'
                        id: 'a145510ea4b74a398fbcfa9775554771'
                        deleted: true
                    }
                    src_server_tickets_repeatable_ts: {
                        table: 'sys_module'
                        id: 'f764fe436b704a10b6ccd62897fc743d'
                        deleted: true
                    }
                    'src_server_tickets_request-hash_ts': {
                        table: 'sys_module'
                        id: '79120fd282d44103a27cb76cfdac38c0'
                    }
                    'src_server_tickets_routing_assignment-records_ts': {
                        table: 'sys_module'
                        id: 'c53a308f7162441ba4967ade1f20ebeb'
                    }
                    'src_server_tickets_routing_check-default_ts': {
                        table: 'sys_module'
                        id: 'a83bbbac75974441900b9011e02383fe'
                    }
                    'src_server_tickets_routing_default-column-records_ts': {
                        table: 'sys_module'
                        id: '755bf817ac8a4a6084801a54ee9ec69f'
                    }
                    'src_server_tickets_routing_default-columns_ts': {
                        table: 'sys_module'
                        id: '1840534e28e940938240198be7aaa3b9'
                    }
                    'src_server_tickets_routing_default-problems_ts': {
                        table: 'sys_module'
                        id: 'c5cc4d515a214315a3c96508812696ae'
                    }
                    src_server_tickets_routing_routing_ts: {
                        table: 'sys_module'
                        id: '88bfc27e763b42c99336940cf84b93b5'
                    }
                    'src_server_tickets_routing_settings-changed_ts': {
                        table: 'sys_module'
                        id: '6c6ff2b69422472ebd70301f77b9b843'
                    }
                    'src_server_tickets_routing_shadowed-rules_ts': {
                        table: 'sys_module'
                        id: 'a8b4ac09165042d4b6932ebeecdcff71'
                    }
                    'src_server_tickets_routing_ticket-settings-records_ts': {
                        table: 'sys_module'
                        id: '67004720444940f58813e89ff3202c9c'
                    }
                    src_server_tickets_routing_ts: {
                        table: 'sys_module'
                        id: '79b48fa193e6456f9c7770fd37dee047'
                        deleted: true
                    }
                    'src_server_tickets_self-test_ts': {
                        table: 'sys_module'
                        id: '04a9b0542eed4feeb8d33a3f31d39c08'
                        deleted: true
                    }
                    'src_server_tickets_self-test-records_ts': {
                        table: 'sys_module'
                        id: '251da8e35cc04b1486599352434a6a8d'
                        deleted: true
                    }
                    'src_server_tickets_settings-changed_ts': {
                        table: 'sys_module'
                        id: '6d09b7ed7d2b429fa96e29c9b2e129f2'
                        deleted: true
                    }
                    'src_server_tickets_settle-records_ts': {
                        table: 'sys_module'
                        id: 'b423975442134f4d93a42d0afcfd3a40'
                        deleted: true
                    }
                    'src_server_tickets_settled-totals_ts': {
                        table: 'sys_module'
                        id: '7c46e748aa6f4fc688cd7ca0c64409f3'
                        deleted: true
                    }
                    'src_server_tickets_settled-totals-records_ts': {
                        table: 'sys_module'
                        id: '323b71b4c8484a1085a551cf4e9f0043'
                        deleted: true
                    }
                    'src_server_tickets_shadowed-rules_ts': {
                        table: 'sys_module'
                        id: 'c59bc2bba1ad42818a2c170013c2438f'
                        deleted: true
                    }
                    'src_server_tickets_state-api_ts': {
                        table: 'sys_module'
                        id: 'a2483a5ae64f4b24af43b32d3b147fa8'
                        deleted: true
                    }
                    'src_server_tickets_state-choice-records_ts': {
                        table: 'sys_module'
                        id: '926ddebd25b54d4c8baf93016c1d705f'
                        deleted: true
                    }
                    'src_server_tickets_state-map_ts': {
                        table: 'sys_module'
                        id: 'e2f6c13ded36478e9c348b1fbf2bca13'
                    }
                    'src_server_tickets_state-map-changed_ts': {
                        table: 'sys_module'
                        id: '6799a840a18d4a5687cdf86de278b4db'
                        deleted: true
                    }
                    'src_server_tickets_state-map-records_ts': {
                        table: 'sys_module'
                        id: '5a20190d747941bcaab7ac1fafe26e89'
                    }
                    'src_server_tickets_state-names_ts': {
                        table: 'sys_module'
                        id: '112336537d4840cb8cedcbcba190d7a5'
                        deleted: true
                    }
                    'src_server_tickets_states_state-api_ts': {
                        table: 'sys_module'
                        id: 'ac1e4cfe4e874cfca9404b4e5868bcb9'
                    }
                    'src_server_tickets_states_state-choice-records_ts': {
                        table: 'sys_module'
                        id: '1849c5fdf39c455384204d465109fb97'
                    }
                    'src_server_tickets_states_state-map-changed_ts': {
                        table: 'sys_module'
                        id: 'e6a252adfb654fa088c8f16394c29455'
                    }
                    'src_server_tickets_states_state-names_ts': {
                        table: 'sys_module'
                        id: '3d51c19f207e4a54adedaa18ffb3e8cb'
                    }
                    src_server_tickets_ticket_ts: {
                        table: 'sys_module'
                        id: '2740757097ed4bfe9493f04b1b5dfa11'
                    }
                    'src_server_tickets_ticket-api_ts': {
                        table: 'sys_module'
                        id: '253b2daa596c49059f50512632daaefc'
                        deleted: true
                    }
                    'src_server_tickets_ticket-change_ts': {
                        table: 'sys_module'
                        id: '819a877c94e24b75ada2a8dd647c2b55'
                        deleted: true
                    }
                    'src_server_tickets_ticket-change-api_ts': {
                        table: 'sys_module'
                        id: '388e52e146694e3aa21da9f79c01855d'
                        deleted: true
                    }
                    'src_server_tickets_ticket-counts-records_ts': {
                        table: 'sys_module'
                        id: '0bbee93aaf5349f39ecf8a1d0c9254e2'
                        deleted: true
                    }
                    'src_server_tickets_ticket-filter_ts': {
                        table: 'sys_module'
                        id: 'f82b0a85239243c284977a982938a208'
                        deleted: true
                    }
                    'src_server_tickets_ticket-link-records_ts': {
                        table: 'sys_module'
                        id: '1b2ca0799b9548878eeed0300f5887e4'
                    }
                    'src_server_tickets_ticket-plan_ts': {
                        table: 'sys_module'
                        id: '1322436d3c12405ca5f4af731904c167'
                        deleted: true
                    }
                    'src_server_tickets_ticket-records_ts': {
                        table: 'sys_module'
                        id: '51a71913e75248a1b1a2e51abe80a57d'
                    }
                    'src_server_tickets_ticket-settings-records_ts': {
                        table: 'sys_module'
                        id: 'aa8ec5599b804c9a97df9e652c53d24f'
                        deleted: true
                    }
                    'src_server_tickets_ticket-summary_ts': {
                        table: 'sys_module'
                        id: 'a26ebb8ed9424a83a41e6eac50ba6fa2'
                        deleted: true
                    }
                    'src_server_tickets_ticket-text_ts': {
                        table: 'sys_module'
                        id: 'd12102a6485f4c97a9bd1d2ba431e943'
                    }
                    'src_server_tickets_ticket-write-records_ts': {
                        table: 'sys_module'
                        id: '96307da843d74781a99a2c97893b8782'
                    }
                    'src_server_tickets_told-records_ts': {
                        table: 'sys_module'
                        id: '787728a73a994a2db3788b9fdac6bc2a'
                    }
                    'state-change-0': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '20ac3ca5c7cb457a9cc32fc695a9c2f2'
                    }
                    'state-change-3': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '4cd0d75bfe3e4fe387a24a1f8d4b0be5'
                    }
                    'state-change-4': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'bf0d87019bea4855a6036b5c921fd855'
                    }
                    'state-change-minus-1': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '1850f53c90344b349ff383bde05048fe'
                    }
                    'state-change-minus-2': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '5ec34c548a20414881c41894c223d63b'
                    }
                    'state-change-minus-3': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '89bc4704d9034b5aa95625420ce664f0'
                    }
                    'state-change-minus-4': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'd37f6bd2650d4bc289d57ff6c8c506fd'
                    }
                    'state-change-minus-5': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '1acfe2886ec14021907e38bbccbea43f'
                    }
                    'state-incident-1': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '1a9a155a4c6c427ab571c6b7bc06b7b6'
                    }
                    'state-incident-2': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'fee4e6b9e0b14078b5cd832c86dc6fbc'
                    }
                    'state-incident-3': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'c03da7f504ed4ac481f71ad4f4c64785'
                    }
                    'state-incident-6': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: '219a8d46ee224bc2ae31ffe94f387a0f'
                    }
                    'state-incident-7': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'a6ccefde893742bd9236a0c7ff452bd1'
                    }
                    'state-incident-8': {
                        table: 'x_mioms_m365ticket_state_map'
                        id: 'bcfb27b4b89e46e884d225fb2a1bac7c'
                    }
                    'ticket-api': {
                        table: 'sys_ws_definition'
                        id: '83a4d2944c814cc991944335b10e6c59'
                    }
                    'ticket-api-batch': {
                        table: 'sys_ws_operation'
                        id: 'c4424bc64f884f9a91e5b7ca2046af7d'
                    }
                    'ticket-api-callback': {
                        table: 'sys_ws_operation'
                        id: 'edfdf07e121b4ad1809d829da23c6a1f'
                    }
                    'ticket-api-change': {
                        table: 'sys_ws_operation'
                        id: '9e368e3482154bab85dd41bc83c57b84'
                    }
                    'ticket-api-comment': {
                        table: 'sys_ws_operation'
                        id: '0bb724682ef64382b1f6a1b50868a1d8'
                    }
                    'ticket-api-connection': {
                        table: 'sys_ws_operation'
                        id: 'f59477f4b1ba441b84d7f1f5cee8a7dd'
                    }
                    'ticket-api-connection-remove': {
                        table: 'sys_ws_operation'
                        id: '732e91fd22b940328450cd5e54f0a956'
                    }
                    'ticket-api-create': {
                        table: 'sys_ws_operation'
                        id: '8eb47e96766044dfaec52a7cfa584c3f'
                    }
                    'ticket-api-get': {
                        table: 'sys_ws_operation'
                        id: '8056a12717f54ce79d094e77db1efc6b'
                    }
                    'ticket-api-list': {
                        table: 'sys_ws_operation'
                        id: '2c0dc0ed82fc4b25a9f8cb68ec2e4d39'
                    }
                    'ticket-api-ping': {
                        table: 'sys_ws_operation'
                        id: '5787314075b44de0817c028ced296886'
                    }
                    'ticket-api-state-name': {
                        table: 'sys_ws_operation'
                        id: '7f6733b2a4a84c1e80d3afee8a43e4d5'
                    }
                    'ticket-api-states': {
                        table: 'sys_ws_operation'
                        id: '9a3e53512553438ea7f692439b580b4f'
                    }
                    'ticket-api-summary': {
                        table: 'sys_ws_operation'
                        id: 'b61a84a4d6a6418ab0d1b57fa1c6317a'
                    }
                    'ticket-api-v1': {
                        table: 'sys_ws_version'
                        id: '5557374658734ce292f2e5a07ac566c1'
                    }
                    'x_mioms_m365ticket.page.add_connection': {
                        table: 'sys_ui_message'
                        id: '81724010758b472f8cddb66ae63d2597'
                    }
                    'x_mioms_m365ticket.page.authorise.allow': {
                        table: 'sys_ui_message'
                        id: '74bbd70190b24f809ee58742371bfab5'
                    }
                    'x_mioms_m365ticket.page.authorise.not_you': {
                        table: 'sys_ui_message'
                        id: 'fdb3306026d84589ba60d131c0ec6656'
                    }
                    'x_mioms_m365ticket.page.authorise.page': {
                        table: 'sys_ui_message'
                        id: 'ff9aac0f170c4a789132bb5438df5b0e'
                    }
                    'x_mioms_m365ticket.page.authorise.provisioning': {
                        table: 'sys_ui_message'
                        id: '885246be18c24e298904dca2060c2dca'
                    }
                    'x_mioms_m365ticket.page.authorise.sign_in': {
                        table: 'sys_ui_message'
                        id: '396a37d9ab934641b39266142fa2651f'
                    }
                    'x_mioms_m365ticket.page.check_again': {
                        table: 'sys_ui_message'
                        id: '46f5bf5e6c404c4290ff2b9b1967dcae'
                    }
                    'x_mioms_m365ticket.page.checked_at': {
                        table: 'sys_ui_message'
                        id: 'afa0c8fe544c4264944249db0cd87a45'
                    }
                    'x_mioms_m365ticket.page.checking': {
                        table: 'sys_ui_message'
                        id: '70a9debb6ccb49ffb2a3b200237948e9'
                    }
                    'x_mioms_m365ticket.page.cloud.global': {
                        table: 'sys_ui_message'
                        id: '87b7934bf4e944edb9a36ef9633389d9'
                    }
                    'x_mioms_m365ticket.page.cloud.us_gov_dod': {
                        table: 'sys_ui_message'
                        id: '1ae07b1d72a54c0686c034921ae0ef60'
                    }
                    'x_mioms_m365ticket.page.cloud.us_gov_high': {
                        table: 'sys_ui_message'
                        id: '722910d8e0e742a389be1b56a14ba2b4'
                    }
                    'x_mioms_m365ticket.page.connection.cloud': {
                        table: 'sys_ui_message'
                        id: 'de279d79fff14978a6201a1bd87704aa'
                    }
                    'x_mioms_m365ticket.page.connection.dead': {
                        table: 'sys_ui_message'
                        id: 'a796bb79909b4dd4986868011e11b58c'
                    }
                    'x_mioms_m365ticket.page.connection.last_delivered': {
                        table: 'sys_ui_message'
                        id: 'e214af1926e448978f95e0844f50d333'
                    }
                    'x_mioms_m365ticket.page.connection.last_seen': {
                        table: 'sys_ui_message'
                        id: 'd24e25cd5a7f4142b26ab2314672ee5b'
                    }
                    'x_mioms_m365ticket.page.connection.never': {
                        table: 'sys_ui_message'
                        id: 'b413f2aa45884bbca76b0e0b005bb950'
                    }
                    'x_mioms_m365ticket.page.connection.progress': {
                        table: 'sys_ui_message'
                        id: '30186431df964ed89a124a58e5256fe8'
                    }
                    'x_mioms_m365ticket.page.connection.tenant': {
                        table: 'sys_ui_message'
                        id: 'c5ca2cfcac7a408cab3278821add68e3'
                    }
                    'x_mioms_m365ticket.page.connection.waiting': {
                        table: 'sys_ui_message'
                        id: '6194a0cbcd6f41b58d718cbd917670fb'
                    }
                    'x_mioms_m365ticket.page.connections': {
                        table: 'sys_ui_message'
                        id: '5fcc439c971948acb92e41f0b17b2b8b'
                    }
                    'x_mioms_m365ticket.page.copy.by_hand': {
                        table: 'sys_ui_message'
                        id: 'e21ef5e0d40f412884636cbc8459aea2'
                    }
                    'x_mioms_m365ticket.page.copy.copied': {
                        table: 'sys_ui_message'
                        id: 'd986581f65414570a3606f279be4bbe6'
                    }
                    'x_mioms_m365ticket.page.copy.copy': {
                        table: 'sys_ui_message'
                        id: 'f6256594ac274b6aace50d3532dbbdba'
                    }
                    'x_mioms_m365ticket.page.empty_text': {
                        table: 'sys_ui_message'
                        id: '9ade268e0ef94760b502c988ef788354'
                    }
                    'x_mioms_m365ticket.page.empty_title': {
                        table: 'sys_ui_message'
                        id: 'e684e836be24467e87f94d9b02c24f3e'
                    }
                    'x_mioms_m365ticket.page.error.fields_wrong': {
                        table: 'sys_ui_message'
                        id: '233172b22e9148d18c18a280b074d5fd'
                    }
                    'x_mioms_m365ticket.page.error.request_id': {
                        table: 'sys_ui_message'
                        id: 'bff01b9aaee8481c94c42e5bc74d7ab6'
                    }
                    'x_mioms_m365ticket.page.error.required': {
                        table: 'sys_ui_message'
                        id: 'c6936b8c55a942298d2e27d299f4dfd8'
                    }
                    'x_mioms_m365ticket.page.error.sign_in': {
                        table: 'sys_ui_message'
                        id: 'b5daecabe0614b1d8e13cc62b5bd5a23'
                    }
                    'x_mioms_m365ticket.page.error.signed_out': {
                        table: 'sys_ui_message'
                        id: 'a87f648e417b44c8b90ef7566243158f'
                    }
                    'x_mioms_m365ticket.page.error.signed_out_detail': {
                        table: 'sys_ui_message'
                        id: '63198138f4ce4831b6229d11d491cee2'
                    }
                    'x_mioms_m365ticket.page.error.unreachable': {
                        table: 'sys_ui_message'
                        id: '5e4e942f410242aab1f5b5e57eb8c0b9'
                    }
                    'x_mioms_m365ticket.page.error.unreachable_detail': {
                        table: 'sys_ui_message'
                        id: 'ac393cc2379c4ac9a84aee76ebf4f62f'
                    }
                    'x_mioms_m365ticket.page.error.unreadable': {
                        table: 'sys_ui_message'
                        id: '6d8dcc0b77c94836a5321a96ab2ef8d5'
                    }
                    'x_mioms_m365ticket.page.error.unreadable_detail': {
                        table: 'sys_ui_message'
                        id: '2da13ae43b064246958daf1397ee6d03'
                    }
                    'x_mioms_m365ticket.page.form.allowed_hosts': {
                        table: 'sys_ui_message'
                        id: '4f4e115e55924511bfb1d4670c3a97a1'
                    }
                    'x_mioms_m365ticket.page.form.callback_url': {
                        table: 'sys_ui_message'
                        id: 'e17a0e144e3d4ab0b4cfc8e6cff1c199'
                    }
                    'x_mioms_m365ticket.page.form.callback_url_hint': {
                        table: 'sys_ui_message'
                        id: 'ec6385b37e70431faf83277f1ee0f5ce'
                    }
                    'x_mioms_m365ticket.page.form.cancel': {
                        table: 'sys_ui_message'
                        id: '251e5be691c9464184db2dbc982b6bf8'
                    }
                    'x_mioms_m365ticket.page.form.cloud': {
                        table: 'sys_ui_message'
                        id: '82eb40f6944a4bc3adef0ef10816aa32'
                    }
                    'x_mioms_m365ticket.page.form.create_entity': {
                        table: 'sys_ui_message'
                        id: '23ca5b92819044d3a4a7b1e24da6f8eb'
                    }
                    'x_mioms_m365ticket.page.form.create_user': {
                        table: 'sys_ui_message'
                        id: '5b6797f2817b4ec28195875cff2b37cd'
                    }
                    'x_mioms_m365ticket.page.form.email': {
                        table: 'sys_ui_message'
                        id: '9ed4b9ac75ee4b55a8b8dcf6040d3397'
                    }
                    'x_mioms_m365ticket.page.form.email_hint': {
                        table: 'sys_ui_message'
                        id: 'ae5bc93e9d974b67ab7db1ddfd6e17f7'
                    }
                    'x_mioms_m365ticket.page.form.email_wrong': {
                        table: 'sys_ui_message'
                        id: 'be3388dc15824a0d85bea6dd146596eb'
                    }
                    'x_mioms_m365ticket.page.form.entity_name': {
                        table: 'sys_ui_message'
                        id: '09f33875138242f28d67c8f639d4650f'
                    }
                    'x_mioms_m365ticket.page.form.entity_name_hint': {
                        table: 'sys_ui_message'
                        id: '097c60d0c1c541daa0fdc1ceea961e75'
                    }
                    'x_mioms_m365ticket.page.form.hide_password': {
                        table: 'sys_ui_message'
                        id: '6d0f46d0d062495c961e017f61ad4f9d'
                    }
                    'x_mioms_m365ticket.page.form.no_allowed_hosts': {
                        table: 'sys_ui_message'
                        id: 'f3f31d5ab47c440fbaffa3e009cb4b80'
                    }
                    'x_mioms_m365ticket.page.form.optional': {
                        table: 'sys_ui_message'
                        id: '7168828d040a497db3febfe330c47da9'
                    }
                    'x_mioms_m365ticket.page.form.password': {
                        table: 'sys_ui_message'
                        id: '556332d2ad8c4db3b9ce96d592e166d6'
                    }
                    'x_mioms_m365ticket.page.form.password_hint': {
                        table: 'sys_ui_message'
                        id: '56ced1cee8f24fc8a0ed560ef6713e31'
                    }
                    'x_mioms_m365ticket.page.form.password_wrong': {
                        table: 'sys_ui_message'
                        id: '1a9bd3e333cf4d62a5ba32f5f73603fa'
                    }
                    'x_mioms_m365ticket.page.form.portal': {
                        table: 'sys_ui_message'
                        id: '4a3a52191b244ca28039d42183de6e4f'
                    }
                    'x_mioms_m365ticket.page.form.redirect_url': {
                        table: 'sys_ui_message'
                        id: '515b2e65fa76469cbc0b812385977581'
                    }
                    'x_mioms_m365ticket.page.form.redirect_url_hint': {
                        table: 'sys_ui_message'
                        id: '5b79f8af239c49c393c375be037cb064'
                    }
                    'x_mioms_m365ticket.page.form.rotate_client': {
                        table: 'sys_ui_message'
                        id: 'def1cc06e02b4665991866b3402423d8'
                    }
                    'x_mioms_m365ticket.page.form.rotate_client_text': {
                        table: 'sys_ui_message'
                        id: 'e28f4607cce8492c9a075c3813c81799'
                    }
                    'x_mioms_m365ticket.page.form.rotate_client_title': {
                        table: 'sys_ui_message'
                        id: 'ea53a294fdf642ef9f4635f5ecd06fb3'
                    }
                    'x_mioms_m365ticket.page.form.rotate_signing': {
                        table: 'sys_ui_message'
                        id: '53dad40c4c544579af327e232064de07'
                    }
                    'x_mioms_m365ticket.page.form.rotate_signing_text': {
                        table: 'sys_ui_message'
                        id: '6e63677a02d0407aba2054ec217a1f59'
                    }
                    'x_mioms_m365ticket.page.form.rotate_signing_title': {
                        table: 'sys_ui_message'
                        id: 'a10ef1a5948e4e429e10937f9f41686d'
                    }
                    'x_mioms_m365ticket.page.form.save_connection': {
                        table: 'sys_ui_message'
                        id: '027bc79e141344189bbc4a3e3ec88e50'
                    }
                    'x_mioms_m365ticket.page.form.save_entity': {
                        table: 'sys_ui_message'
                        id: '48448618b22342c0963b2e9c02d9e82a'
                    }
                    'x_mioms_m365ticket.page.form.save_user': {
                        table: 'sys_ui_message'
                        id: 'cad19e4c98b24bb7a52d1cb04c024381'
                    }
                    'x_mioms_m365ticket.page.form.saving': {
                        table: 'sys_ui_message'
                        id: '2a741244a7e248219b412d892240db72'
                    }
                    'x_mioms_m365ticket.page.form.show_password': {
                        table: 'sys_ui_message'
                        id: '41ad6a305f4945c3842ced11261943b1'
                    }
                    'x_mioms_m365ticket.page.form.tenant_id': {
                        table: 'sys_ui_message'
                        id: '257261735d6d4e6a91e43fb0ff6a3c59'
                    }
                    'x_mioms_m365ticket.page.form.tenant_id_hint': {
                        table: 'sys_ui_message'
                        id: 'b3e2ff807381416f8a2c13bf85cf7ef9'
                    }
                    'x_mioms_m365ticket.page.form.tenant_id_wrong': {
                        table: 'sys_ui_message'
                        id: 'ba32ce4bc79643e5baafe2c3ee71f8c6'
                    }
                    'x_mioms_m365ticket.page.form.url_wrong': {
                        table: 'sys_ui_message'
                        id: '3304bd7f71c14baa93e051780a051872'
                    }
                    'x_mioms_m365ticket.page.form.user_name': {
                        table: 'sys_ui_message'
                        id: 'eae10933ab234720a81cad1c2a54da0f'
                    }
                    'x_mioms_m365ticket.page.form.user_name_hint': {
                        table: 'sys_ui_message'
                        id: '5470082e371c46118ce6465404b797fa'
                    }
                    'x_mioms_m365ticket.page.form.user_name_wrong': {
                        table: 'sys_ui_message'
                        id: '107c94b68b2a4cd9b0a720668b90c469'
                    }
                    'x_mioms_m365ticket.page.handover.authorise_url': {
                        table: 'sys_ui_message'
                        id: '796f6c0ff3b1406286f344e221f54d50'
                    }
                    'x_mioms_m365ticket.page.handover.client_id': {
                        table: 'sys_ui_message'
                        id: '209b53b81c424a118279009db2b7588b'
                    }
                    'x_mioms_m365ticket.page.handover.copy_all': {
                        table: 'sys_ui_message'
                        id: 'ef5e900845be45e3bc2776c67087054e'
                    }
                    'x_mioms_m365ticket.page.handover.instance_url': {
                        table: 'sys_ui_message'
                        id: '207383220d9c4f59b45e210d54ffadf4'
                    }
                    'x_mioms_m365ticket.page.handover.intro': {
                        table: 'sys_ui_message'
                        id: '9b2289d36ad547d2ba5f705f11aaaa8e'
                    }
                    'x_mioms_m365ticket.page.handover.no_client_id': {
                        table: 'sys_ui_message'
                        id: '83d99c448cba49f493441f80fdc3965a'
                    }
                    'x_mioms_m365ticket.page.handover.title': {
                        table: 'sys_ui_message'
                        id: '07d7bfda5836434f920d0917296d9c80'
                    }
                    'x_mioms_m365ticket.page.handover.token_url': {
                        table: 'sys_ui_message'
                        id: 'afb9d03002d84f339e9299794dfeb363'
                    }
                    'x_mioms_m365ticket.page.intro': {
                        table: 'sys_ui_message'
                        id: '4e2df3dbd20446e3b02a9030ac2b33c7'
                    }
                    'x_mioms_m365ticket.page.language': {
                        table: 'sys_ui_message'
                        id: '0ee8a0b0738941c6878049554af66c89'
                    }
                    'x_mioms_m365ticket.page.load_failed': {
                        table: 'sys_ui_message'
                        id: 'a55a49b259584670952c79278c876a44'
                    }
                    'x_mioms_m365ticket.page.new_connection': {
                        table: 'sys_ui_message'
                        id: '03de18e12547403dbf68409b538ac826'
                    }
                    'x_mioms_m365ticket.page.new_connection_intro': {
                        table: 'sys_ui_message'
                        id: '677d5d99d8d34d99a58d89fba1b47655'
                    }
                    'x_mioms_m365ticket.page.portal.compliance': {
                        table: 'sys_ui_message'
                        id: '2a7aa0005ca9451695e5eb1d31a567eb'
                    }
                    'x_mioms_m365ticket.page.portal.security': {
                        table: 'sys_ui_message'
                        id: 'c0e0edc582ac4af0956c60b0eaa0d5fc'
                    }
                    'x_mioms_m365ticket.page.product': {
                        table: 'sys_ui_message'
                        id: 'b5e91c67020941b18537fad3702c4c7e'
                    }
                    'x_mioms_m365ticket.page.secret.client_secret': {
                        table: 'sys_ui_message'
                        id: 'd2ee7bac2eb94d649614e473376b1d2b'
                    }
                    'x_mioms_m365ticket.page.secret.client_title': {
                        table: 'sys_ui_message'
                        id: 'bdbc06e7898e44338d5d3010c44aae98'
                    }
                    'x_mioms_m365ticket.page.secret.signing_secret': {
                        table: 'sys_ui_message'
                        id: '60d453735574447cb45b93beaf3e7635'
                    }
                    'x_mioms_m365ticket.page.secret.signing_title': {
                        table: 'sys_ui_message'
                        id: 'f38c35b9038145ac9c213a6f10d0d5a9'
                    }
                    'x_mioms_m365ticket.page.secret.signing_use': {
                        table: 'sys_ui_message'
                        id: 'fa09e661b395483fa5577fe14ff51bfd'
                    }
                    'x_mioms_m365ticket.page.secret.stored': {
                        table: 'sys_ui_message'
                        id: 'c4d43ede100244e6b0c8f6f51b12bbb4'
                    }
                    'x_mioms_m365ticket.page.secret.warning': {
                        table: 'sys_ui_message'
                        id: 'b3824f10c56a4d22b97bc3607054b135'
                    }
                    'x_mioms_m365ticket.page.stale': {
                        table: 'sys_ui_message'
                        id: '1ebd284a1cbf4f1f80cb5abe8bbc543b'
                    }
                    'x_mioms_m365ticket.page.state.blocked': {
                        table: 'sys_ui_message'
                        id: 'b5846a11848c4d7f82cae07325721325'
                    }
                    'x_mioms_m365ticket.page.state.cannot_check': {
                        table: 'sys_ui_message'
                        id: '1afb5c2b707444009bc327bd512b93ed'
                    }
                    'x_mioms_m365ticket.page.state.done': {
                        table: 'sys_ui_message'
                        id: '0e71428e167a47ae92bcbbb2defa20ec'
                    }
                    'x_mioms_m365ticket.page.state.todo': {
                        table: 'sys_ui_message'
                        id: 'afed7bc0ace8489a8559d1cc9b13f86a'
                    }
                    'x_mioms_m365ticket.page.status.connected': {
                        table: 'sys_ui_message'
                        id: '774fca769c074032844e56cd1d804929'
                    }
                    'x_mioms_m365ticket.page.status.not_authorised': {
                        table: 'sys_ui_message'
                        id: '6b3c26c8a66445a28abb0ed8ce5aceb3'
                    }
                    'x_mioms_m365ticket.page.status.paused': {
                        table: 'sys_ui_message'
                        id: 'a228c2cbf79b49f4a97b83c286081059'
                    }
                    'x_mioms_m365ticket.page.step.authorisation': {
                        table: 'sys_ui_message'
                        id: '78f966ddb9564568891f12228d298d78'
                    }
                    'x_mioms_m365ticket.page.step.change': {
                        table: 'sys_ui_message'
                        id: '502a7ae0111b4dcd9ad19e505ee33d1d'
                    }
                    'x_mioms_m365ticket.page.step.connection': {
                        table: 'sys_ui_message'
                        id: '71e31602baad47fb99e757f6b30168ae'
                    }
                    'x_mioms_m365ticket.page.step.evidence': {
                        table: 'sys_ui_message'
                        id: '66b6cf2c52584d5382a4490f2f627737'
                    }
                    'x_mioms_m365ticket.page.step.hide': {
                        table: 'sys_ui_message'
                        id: 'faa87358cbbe4a42b03a3de122fec589'
                    }
                    'x_mioms_m365ticket.page.step.integration_user': {
                        table: 'sys_ui_message'
                        id: '0065eab8932c48a8a0471ffc126b3220'
                    }
                    'x_mioms_m365ticket.page.step.new_tab': {
                        table: 'sys_ui_message'
                        id: 'ee079744253b42c6a129fc5efb0c27de'
                    }
                    'x_mioms_m365ticket.page.step.oauth_entity': {
                        table: 'sys_ui_message'
                        id: '493172d4365e437b92d13bec09f12738'
                    }
                    'x_mioms_m365ticket.page.step.open': {
                        table: 'sys_ui_message'
                        id: 'b3a554506b064857a8ddb25812aa421d'
                    }
                    'x_mioms_m365ticket.page.step.push': {
                        table: 'sys_ui_message'
                        id: '70cd191de2764646b2010cd8ff0e68ef'
                    }
                    'x_mioms_m365ticket.page.step.remedy': {
                        table: 'sys_ui_message'
                        id: 'ef19599c37cd422492153b3af5b3449e'
                    }
                    'x_mioms_m365ticket.page.step.steps': {
                        table: 'sys_ui_message'
                        id: '94fb3fb3fd564695a0ccc7c579dbfd21'
                    }
                    'x_mioms_m365ticket.page.step.who': {
                        table: 'sys_ui_message'
                        id: 'a02280d0925945959469f99d351d921d'
                    }
                    'x_mioms_m365ticket.page.title': {
                        table: 'sys_ui_message'
                        id: 'f9b87ba0f7af43c498d874c47e34039e'
                    }
                    'x_mioms_m365ticket.page.version': {
                        table: 'sys_ui_message'
                        id: 'ce64fcfeed1c4638bbdc8ba430fe662f'
                    }
                    'x_mioms_m365ticket.page.who.microsoft_admin': {
                        table: 'sys_ui_message'
                        id: '91e93a18ee5e4f1d9575c2a938a6c705'
                    }
                    'x_mioms_m365ticket.page.who.security_admin': {
                        table: 'sys_ui_message'
                        id: '127b757d487d442cb0932b0e931f26b7'
                    }
                    'x_mioms_m365ticket.page.who.servicenow_admin': {
                        table: 'sys_ui_message'
                        id: '12835df9513c4473912c0a98985d6816'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '0046be8b6fb843a19adb09533535fbd8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'callback_query'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '00bd0402b9114257b5c14d9ea852aca4'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                            value: 'in'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '02128e5ced464262a9bcc32fd03b37d2'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '025839c24328417fab889bacaf751be4'
                        key: {
                            application_file: '997cd31317874f2eafd8decc5b9ae5cd'
                            source_artifact: '9da911205bc245b2b1d8429cd2aa4553'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '02f03f2cf86247fd8ccb0981bdb00b67'
                        key: {
                            sys_security_acl: '58aa1cf2ed57437584f1a357f94518ce'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0331d73282f74749bfbcea14e04b4832'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'callback_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '035acc33a93a4eb49693386466eeca5d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_client_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '035e75f676d24fc5b1c4a84e3c15ef90'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '03c6b3736598402db4d2243deda780e0'
                        key: {
                            list_id: {
                                id: '590e213d49ba4fcea95bf4a7c334da47'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0443e887304d48f98fd24bba075327b6'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '04ac857a86cf494c88e5089114e8a99c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_status'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '056c62479ec344d29b8db2586f743290'
                        key: {
                            sys_security_acl: '7b656727c80a41998b6d8edd9d3ff91a'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '059f95be292b4eab8cb7c5d2aba71b12'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'http_status'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '05c9f2c5200d45a0a05d82cf38b710e4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_cause'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '061446278595424ab3cc22c0d77f8cdb'
                        key: {
                            sys_security_acl: '87d44c3301414179ac40b3a7f1484071'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '061f73d561784a4bb8e9e29ddecb6ef8'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '06606237f7584921821d9b878de9438b'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agreed_status'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '076074200b844cb2b97117277237bd81'
                        key: {
                            sys_security_acl: '94c394888b4f41b9b0f2d8044a383b16'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '078a6034a3194865841623aec60a6215'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '07a0c9248cf94c8fbf996bf16d490dd8'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'new'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '07a788accc334028b5f8c799f0256179'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '07c2294a17a2407f9ed9bda7fb2af21c'
                        key: {
                            sys_security_acl: 'ec8e19946f394bc685f49e60338ad948'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07f1f6a2b2d34e79941e0640662a59cf'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'last_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '07f39a0b62b0402aa7e1f6d63b623303'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'host'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0920b42c8e2d4e9288ac91d13122e015'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '09c3acc16ce74bbaae8ddcea3f1c8a4c'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a028732f3ec4c4989afd6e1940a7f75'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'cancelled'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0a2cd82348084223bdc68f82eed027ec'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0a556d11f4fd4efba074e3fd9e706d88'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'resolved'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '0b3e7b2f2c4c43a2a822f70db85c25c0'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0bd996c535324d5f8a4181f7f07407f8'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            caption: 'Activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '0be412f4947048db8f918082fa0e33c8'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refused'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0be6019e3f8b4f1d88bcefd4df960ad4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0bf7116a193d430cac081fcd62ce64d6'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0c010920e2824eb2903a8fc87ab38ca2'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0c509367a71847ed80d1666bd8fdd94d'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'state'
                            value: 'posting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0cc94b0d739e417a8bb8549e1400badf'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '0ce910a42db741b9a7c4a072126989f1'
                        key: {
                            list_id: {
                                id: '46b76fb2b6b34fbbb436c5fa6e031f32'
                                key: {
                                    name: 'x_mioms_m365ticket_idempotency'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d0e4879d0b54c83a4241ec6b78526b0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d3950f5c12c40178e553b31d9240f73'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'state_names_version'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0d5d836cd74f4ed29078f4d790f9bfe3'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d689cf2ca2c49bba7c9e64bb8354825'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'display_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '0e348375d8ea46779c610fce7ca1a34c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            caption: 'What Microsoft knows'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0ea6d4e5494440788f0b065fb59166ae'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'callback_query'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0ea918282ec449b5a6bd8d79281973f5'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                            value: 'compliance'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '0f191ab9d7d248ce811e50cb203951aa'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0f6cd55dc2b044eca3c6f5ca527c0e4f'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'claim_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0f7d2306f1e94c119e0915973e976fa0'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '0fa18e0cc4b548c5be108320905a1096'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0ff5aea633694b6c86d0882f08048d81'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1016b5b9cd8d440499f4ddfde5f1dec7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                            value: 'newLinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1121e80e3c51439483bacc4f355d9832'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'reconciled_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '112a25a5b5ed4557886e986837972ef1'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '11e4c740d38e41858f0216be65340f7d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '12da6dae246a4743a00b434eb334de42'
                        key: {
                            sys_security_acl: '3b562024d823477a9925f37277178725'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '13b04fd40e8e4c2c8907449b31c32f31'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_scope'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '13bbe55224e6450f894b63abeafaffd5'
                        deleted: true
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '14012f4bdb214656ba838f0e73d68dc4'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '145b7cd1dbaf46b7a090c993ee1b62cd'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'state,due_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '148398d8ce864620bb4574cbfd364c1b'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '15bfae8039ab4fa096d0f3d23338fb89'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '16638ef5dbde41bf96e1b3089d9949d1'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '172a06fc54b346ea9a045e0c83b15b16'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'contact'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '17c9291d32844bd0addf3ae0d36d9360'
                        key: {
                            role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                            contains: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '183c5ab5e04944ca83dafa1aa3e1d811'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_subcategory'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '18762d335746439a9f8a72b2cbd3eff8'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '19438928b41c4e09bea0fef177b9e880'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'deleted_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '19442d254b4744e6adaaf20a14c4a45a'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1a67f1ace4844826b97ffea514b8c438'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'secret_told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1abf9083c1e247439940c81b8c4f9873'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '1aceadb8918d4966a52669f43069b0ed'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b1801b91fa04b059d9572b70a054942'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1b72119d908c43e98ae2a1fcb6020b74'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1b9506044ec6416d968ac659fe2a1316'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1bb07b290e93460f8d5f5d148cfa4afd'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '1cd152c1aa33420c8e2b321aa0077f13'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,position,kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1dea0bddfd3e4bb998c9f4225b591a88'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_id'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '1e66ec684401492e985cae7ecde51b7d'
                        key: {
                            role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                            contains: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '1ea62864434b4c06bba3623e3f9ee9f7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token_for'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '1f69e2a5742e4368a89661ac0bd55da6'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '1f71318d8f8d4c9eb12915392d8d007c'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '1f787389fdc646d68e6725b08ae94a7b'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'settled_at'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '208f3664b9f546c893c8a5ee1b6aeac3'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'http_status'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '21058f3120bf4ac39629cf2fb91c0fe0'
                        key: {
                            sys_security_acl: '387e7dcb60d24ca5b462020f652f8237'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '21b8de5581204c79801ce43921a868fc'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'http_status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2227ec164a90478a9daeec08362201bb'
                        key: {
                            sys_security_acl: '0d464265c2a448378dd9e2ab33a85228'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '22606bfac9b74b7b9df0374427305184'
                        key: {
                            sys_security_acl: '72b523e9d741430482569aab4396c7ab'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '22855a9f31324f10942f818031fefade'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '22a4b71ac2b74dae9e94eb861ef58d98'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2344e7231bfd42ceaa97a60e7921379a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'never_reached'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '242062aa06424634b9b9110322e2b03a'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '242299c7ce13465dafe7f85153edb496'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agreed_sequence'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2423cc0e18484fd693ec24f948a54064'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '242b8cc722bb4cdcb60df3c6b927c01a'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '248dac3327d44dc290cc803f9e3a7741'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sys_created_on'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '24a34d3c542b497e83703c461f20faea'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2502ff0bc0df40a6a12087e3688cb5c9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_scope'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '25f9a7d7ab3b432396aa56783589cf1f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_refusal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '264487eaf24449d2a2aa583fc37ad226'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2689fe0485544a7ea0b44bed846f4b9a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '26fa9149b89a49fc9afa58b818ac7d8b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_hash'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '278048fa295a4caf9f0d7192a4f1e90d'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '278aef79230b4a6e8f96c766d27bddb3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'previous_ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '27dadd1fbe2940b480141367ecd7ef9e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2809f28be14c49408e4a5187dfe201a9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28420602f92f45898654f34def7c0e5a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'signing_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2849a938f4704bd4a2a654db62a4e172'
                        key: {
                            sys_security_acl: 'afffdfa7164d421db18751c0faa35432'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '28e9d1401a584df293d4f3f093129b95'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'claim_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '291f1335a8164d8ca7884903e633e03f'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_url'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2abe6d3fa54f4ade8f3cf7802b828549'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2affd2280bb948eb9b5ed63eed10a11b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'source'
                            value: 'user'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2b1fd8a82874440b9f608f2ee37094d5'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'category'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2b67495bc0bb4c7b8bc8f6fa70947cfd'
                        key: {
                            sys_security_acl: 'e6281e59bfe64db084990f904dae2a00'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2c0702cfedc34edcbd4f170d1cfeba83'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_client_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '2c488c9354024176b585cecd3a7835c6'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            caption: 'Status update'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '2c63d7802f6a4433a7d6a3992a724578'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_idempotency'
                            col_name_string: 'sys_created_on'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '2d0ccb56f17b44608edc9b857ca28c20'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2d2542cacd714cb89611f960ba19b0d0'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'direction'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2d940a6843f14315bb034787654e6e47'
                        key: {
                            list_id: {
                                id: '0fa18e0cc4b548c5be108320905a1096'
                                key: {
                                    name: 'x_mioms_m365ticket_state_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e3fa30324354a0ca074e897ba868e63'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '2e41af155c334679b46affad918fed7b'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e53b998582246f4a573a7257505d599'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2e62dac751574708a7773ce810ee4642'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2e75dac5363b4c809958dac88e2583a6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'contact_group'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '2ebea532973b480880cd9952fbfc67a4'
                        key: {
                            sys_security_acl: '1cab1ced051d4ec38c22ea130718d859'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '2f54692d3f3a4a0284dc3ee3eee38d4c'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2f5c95bc94b9417c908c1f299a28c716'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2f7979aeb6e4403d9d46488d3b0c1c91'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failures'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '30a8fa0834bd4fefb292ed00e9a2564d'
                        deleted: true
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'lease_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '30e5831f1e1e42279127bbb2677c775e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                            value: 'refuse'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '318dc6f4b78345c394428c3e9e5007d1'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'failures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '318f7297132543df9759573042a4780f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31c998c6b4ef4190b201a61f3fc3aa87'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'reopen_days'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '31ecaa03077d4198bea4a1ccc4e72097'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'claim'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '322113f520d641a882cd6b0d138766ee'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '32cff6ed44594c3b9432040546796eab'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '32e26aff20c0418c8178fa8ba5cdeb90'
                        key: {
                            sys_security_acl: '9f1c36d893a541ec9d216a6cb56e9dea'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '32ff76de6f1c48b88ef32ea805a03740'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                            value: 'normal'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '333a0a6994e649a08af1e5fad18df6eb'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '334a12c806c74c5ebd2bd482a9f8f9ff'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '334c4cbc81f24e5a8df959b6d89ed938'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3394cde876ac415d89f64ce0882907c7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'paused'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3427671dc81d4b549e5f8c5da14b9c5a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                            value: 'emergency'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '34399c9a2f414d34ba4eb80e9e9fcbd0'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '34ef221187de408db76b9304468aeaf4'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35961bdad583404983b35ab06ba31d06'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'reopen_days'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '35fa2ecedcab4be9bc279116e2f49c4e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3606a51663ba4740a2abea371a9ca314'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '373be5fe677d4bf5b397fe92d15927c2'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '37953467bb894c8d805316dc1fe8ca36'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '37c162e49d9948cb9dea05c9f3156204'
                        key: {
                            sys_security_acl: '8733bb891a3548e6bb0242f364cadb31'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '385a1c520edc4b31af15614f79dd1ebd'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '38f419abed8144b98f1c53cebb6e16a7'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'sequence_base'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '397a50cca49e48bf901467e6293cee21'
                        key: {
                            sys_security_acl: '96c3fa0b75e8426e8c1865af594f502a'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '39b028b411974bab9b7c9aff0454c581'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_secret_expires_on'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '39fe17130b354bfdac985a207821b0c1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'state_names_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a30b3c43767488abe0bba29c19c6aae'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '3a4a8d711ada4fdda9b73ae2df84bb69'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3a6e00e226e5498695c34294916f2052'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'secret_told'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3ae6b483684a49a6b798c36d319a1419'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'operation'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3b01f2e54947451b989e566699b75d07'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'client_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3b55a1b503804402b8e3d6365c4658fb'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3bb799264f8f4622b346d617d3a088e9'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'detail'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3c01d57fcba94ce5bbef2c9a78e34e35'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3c5da09633a6400e9803dc2b034a8fd2'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3c83dc377ca54b90be10f1471f2328ca'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failing_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3dcf5c83873e44c5976cb17444172d3f'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '3e43429aabe54fa29765c586ba236966'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '3e95c06f96474f468587b00c7cca9d13'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_seen_at'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '3f3abe370bdf443cb4040f6782c09d34'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            caption: 'Task and ticket'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3f5c6fa26beb400f81847a6ac48b6906'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'deleted_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '404974c59c80472a9a68ae5d348f1311'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'user_id'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '40750c89f4db49a1a8a8a6bfd416d02a'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '40920ad5722743a49cfef9a3012c6839'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '40a2624c5bf2428fbf7fb5c16c52c7c5'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '40bd6193acc246518aac451e4f5f84e7'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'ticket'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '410e0f97f1264e4e91d5dc205ce6f2d9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'description'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4124b905ccd84ed9b44cc9501262ed5e'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'never_reached'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41264be0e12f41039f43f687d74dabc3'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sent'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '41a50a3b4112458db3488343a12bad3a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                            value: 'newLinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '41b408cb6bca4b03a05e535944371712'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '41fd2c2be97e4a058ce7244e92fa7693'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4218ef339d21438799d02ae937eaef65'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '425565de141a4d16bd302cd4753a40d7'
                        key: {
                            sys_ui_action: '7319612de1a24c0a976f9ba7f0ef23b2'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '427a410f72e14c1da25b966ece7480ac'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '427cc83a7eff45808292bdc2ed30ed3b'
                        key: {
                            sys_security_acl: '271bfbc69559455f887a1aad4e4f0045'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4284cf0ad678481e883a5465199b56ef'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '42fb1cb064c54b7bb244ea6bb6b15808'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'news'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4365766891d64470b338346c823c3e0e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                            value: 'usGovHigh'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '43a8342951ed47e2a0e99d91516fa778'
                        key: {
                            list_id: {
                                id: 'e221a3cfeb834c1d84b8bc4ac457c41e'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '43c9e319ffbb4073917a30bdc425fd4e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '43d92cde8bbd43a6b7087d4cf034544d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '44000b95fb5343cb90b6b08c7bbf8dec'
                        deleted: true
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'lease_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '442b6885922b4a68a7d9bc82dd5daf99'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'claim_token'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '443e3a24ea744c6ba968319eb083d4f4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'signing_secret'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '4444d4f7f5a14ffeb04216dc339038b8'
                        key: {
                            application_file: 'c333f729160245bba41cab54bf7a748a'
                            source_artifact: '9da911205bc245b2b1d8429cd2aa4553'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '445e06f76b9a4ef9b37f7e7842c14b65'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '446a58585d09494d9537e24a380191d5'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4638e355b6734d0ba82400f156f51be2'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '46b76fb2b6b34fbbb436c5fa6e031f32'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '46cc58e6c5b24e39854a0842fc0e6503'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '477a6442c09641aea24c87cb9d68a4d4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'contact_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '47998ec41a2f4b60bd5ad0b4bb4fdcdf'
                        key: {
                            sys_security_acl: '8c64900d9ee14fffab954effe3fba04b'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '47b27f1c161f49fb91fb11592fc60b9c'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'push_cause'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '47fc94cade45488e975a5b99416fd560'
                        key: {
                            sys_security_acl: '7d49ae58d42f49608cb206f64c944391'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '48852237efb14026ad7b8e628db7d850'
                        key: {
                            list_id: {
                                id: '46b76fb2b6b34fbbb436c5fa6e031f32'
                                key: {
                                    name: 'x_mioms_m365ticket_idempotency'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '48fde072e34c4373b0bc3631fa52acd4'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                            value: 'sending'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '4a081212d8ae4e298c9f445bda4c5aa3'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '4a5b618bd74e47079c2604e560cc538c'
                        key: {
                            name: 'x_mioms_m365ticket/vendor-react-dom--0f7bb217.js.map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4af5cc86e2af4d56910290f48b3d8a42'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'previous_ticket'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4b015f9a22cb40a881b8dc60f3bb7c4d'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_sequence'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '4b0a9939f2a1404a9c118c2487f78b2e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '4b3a72a0038148e990213bc1a46e532b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4b5358a021e54941babd298347643874'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_comment'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '4bbb8a3350854bb085a220c0030ba1cb'
                        key: {
                            sys_ui_form: {
                                id: '85c554e7cae24fc7a91cee639caab309'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '4c4f9d8c05154348b93c6616484042a3'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,position'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4d4a381d03d64501afa3173fbf684eb0'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sent_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4dd78badfe054a05b6f1144e9b9141e4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4deb1950a6104354bc883f5de131bab7'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            value: 'Data'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '4df3a3b0f5854d68a48c97bb3346d3f8'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'inProgress'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4e7d66e64d45449993d4de23909d6640'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'refusal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4f97b2cbf1a34d5cacb5b8a78adad93a'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '4fa67195d55f4927a7de0ff7a7ae1c4c'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_name'
                            position: '15'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '50909171b44e4239a3e0045d46e43b80'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'host'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50b8ad6237a443a08604fc1d01abffc1'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'user'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '50c02d754dfc4d5c9148d347e15f4292'
                        key: {
                            list_id: {
                                id: 'e221a3cfeb834c1d84b8bc4ac457c41e'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'comment_id'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '50cfec2efb054b328c71535785ab2bef'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'operation'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5186be881e2d4cee85073e7c8403d952'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'due_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '522a5c187660484b9cf65d1e438355cc'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sent'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5249a50a8a064df481ed8c1db279081d'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5254b85732794726b6e1949ea2b2b396'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'due_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '528ed7c5b39446fc8613f4e62861937a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'claim'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '52a1c95f13f144e3beb7ce93fb20b017'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'connection,state,due_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52fcd081ae614181aa8989625f56da63'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '5321003b07944ba6a893bbe4d23b6191'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'order'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '53333a21d2b540beb259cfb565c2ff2e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'comment_cursor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '53d9f280803c4d079d659cb884bac156'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '53fc122cd5434e4faa7251390b52bdd5'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled,kind,settled_state'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '541546e9e1ce43d19dfb25b4b2bda9eb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5463c40d403644e08e293509cabfc315'
                        key: {
                            sys_security_acl: 'c4fc7760355940c197500ecf6ad1ddaa'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '54a681d03d2340b981ea3507f2af721a'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '550ba0bef0d44342ae8c8c458715849f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'send_comments'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '55262b78af93409dab102cfae3f3c080'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'last_error'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5546433e997a4aaebfe246c33b62a2d9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_model'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: '557999aeb017448aa40268383f073254'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                            caption: 'Routing rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '56987246eb3045e389f81f035b6eee02'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'claim_token'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5746997a9a5f4ab085f77bf5f592753e'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '575b8a40a7714ac9897cfecc798c7d9d'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'user'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '5788cce9ace54a2481e1a91795dfa527'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '581f327c091d4fe991e0bd046e4c8165'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '58a35dc4604d44c0b11091a3e569657e'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user_id'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '58f886a156bc4d4bbd90e7fda265b242'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '58f926b683f34bff9b28095634336cbf'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '590e213d49ba4fcea95bf4a7c334da47'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '590fb47be3334b998395eebf7996a8c9'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_at'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '594f680c7b984f02b651b5a4a8316989'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'assigned_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5a0027316cee42d6aa3b179f74c00556'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'request_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5a0a7ded13164595a5668d590563d900'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5ac1561ce01946adb91637092187b7e2'
                        key: {
                            sys_security_acl: '3eeb411f68244712ac029b49ac958069'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5ac984d8a42c443d8ee7f35195a71df3'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b72d68eb9c7402a9b37c245acb3d25c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_mark'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5baf06f5a7f3405c9e7e68f75f0b1ff0'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                        key: {
                            name: 'x_mioms_m365ticket.operator'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c55dfe2eb384489a87da9c99991c2b2'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5c8128c39558413f83a2f48fc6727e2f'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'claim_token'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '5c8edf4cb37341cd814086a71fb6619d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5cefdbde500d44789b3f4498952faf72'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '5d20d88902d14348a2afd2c74f9bcca0'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'ticket'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5dccc691b33b49b0af00720e7346ac44'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_activity'
                            col_name_string: 'request_id'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '5f0fdce2b8b44f629343c79706eb8806'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '5fb2577608d843c0871a4f0005cf53f5'
                        key: {
                            sys_security_acl: 'bc2061345b0a46ff982515db73e00712'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '607afb48d107463fb5fd80e5020d0643'
                        key: {
                            list_id: {
                                id: '0fa18e0cc4b548c5be108320905a1096'
                                key: {
                                    name: 'x_mioms_m365ticket_state_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '60b579f4533c4c5993f3e62ae63c61ea'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '613cf879db364bd6b529815d9163dbce'
                        key: {
                            sys_security_acl: '27cecb9f242d4fa0809ba423cb53fbb2'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '61827caac1fa440a83464052a6e23101'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            value: 'Devices'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '61968c4f18be477aae394b3ef81b7e23'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '61f66486594447ab898509b5622c0a03'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'comment_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '62364a8312db4c538e5530805248fa5e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '62adfd660436420b8986748828b9e3ec'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '6343ca4a7a6e493cbbedbfe083d27f9b'
                        key: {
                            sys_ui_action: 'f8767a6b3a4949a4b578f92b1d624f8e'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6448f96b5c654371b6b562cc80673e8c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '64ed5965c4c34d539d61654cc34cf462'
                        key: {
                            sys_security_acl: 'f90db808d1694f6a90df1355ebc3f116'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '65f0d09ec0df4fa68ee1b7abb260e1f8'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket_setting'
                            col_name_string: 'connection,active'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '65fc2e7bd093475884f8dfa467f15568'
                        key: {
                            list_id: {
                                id: '0fa18e0cc4b548c5be108320905a1096'
                                key: {
                                    name: 'x_mioms_m365ticket_state_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'display_name'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '66171f17b21049d283fe4644923f68b4'
                        key: {
                            application_file: 'd5d2846472da4228857e97c0c2ca4b4f'
                            source_artifact: '9da911205bc245b2b1d8429cd2aa4553'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '66631c1026d74c0ebefb54a13e368a6f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '667faf5addd84c77981eaa980fcae38a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'kind'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '674413e23657451e82ffd92623bfb071'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '67ccf8154e614380a39ad4f6c4da71b4'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '67fc6ea97c254748ad8b67eb4c4da9a2'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                            value: 'waiting'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '685ab0deaf094ed0ad1aa17b06a5d11c'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request_id'
                            position: '11'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: '698f0041c7de4254a2ae7ba34102ed10'
                        key: {
                            application_file: 'a67f334ea8e04c1ba7e29c7299dfc9ff'
                            source_artifact: '9da911205bc245b2b1d8429cd2aa4553'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6992f2402ade4f9f802094cf91a37672'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6a42ce1131c24ee58acef6691c00b124'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'operation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '6a99a27e049945f98fe3c70cc586f248'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_held_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ab8d5239eb7416d8b60866b204cde1e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ae77a78cf7f41ae832a4f3c885139e0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'comments_since'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6b357e3e42bb451aa9659c39a70bc2b3'
                        key: {
                            sys_security_acl: 'ce94567370304a4d92908ab375d85de9'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6b5ce7ac7e6a43148cec6c29288f79c9'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'refusal'
                            position: '18'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6c1ff39384724e16acdf846128ef7619'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '6c69bc941f25408180e9b58ee7cd99bb'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'priority'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6c86a08bb1e54a0c9cf825a4f25c6bcd'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '6cce4dffa30645b3b9d3c9e000f2e0a9'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled,position,kind'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6da310d8c78543869fa20e3a45796b0a'
                        key: {
                            sys_security_acl: 'd051afad7cd842739e99340a16ed8fac'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '6db5897f9e9e4ecca524f772a6e50432'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            value: 'Apps'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '6dc65d33b97c46a5bfac7a8d850e8fcf'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6e319cdc7b5a4f13bbe61aff2e620598'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '6f784f6426614b508989592ff02a4e51'
                        key: {
                            list_id: {
                                id: '0fa18e0cc4b548c5be108320905a1096'
                                key: {
                                    name: 'x_mioms_m365ticket_state_map'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '6fda28e8e2dd4da3985a767fc2d60af3'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '6ff0390acc654833848b656db3d26c63'
                        key: {
                            sys_security_acl: 'c821fa65f45f49e2a2d4864e45b22606'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7000a867a24f4fb19410985b1a87bd99'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'lease_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '704bba89ebfb4d3799181e0600f20c0e'
                        key: {
                            name: 'x_mioms_m365ticket.integration'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '70d39841cfc44bb6a223f1248892b77e'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '711805d751524aaca8665d8882e3f8a8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'old_signing_secret_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '71260d39a6484bc180c78c071d8576b5'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                            value: 'security'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '719ba927b77c4a83b22297da070e4bdb'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '728b16ad5f56440dad169b52d30f0a6b'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '73486f53cdc6431aa0ca7943a181d072'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'order'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '742ab408bea448e89ca7b7899ba940e8'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'state'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7431e66d796f4167a66f38ae3dc2f6da'
                        key: {
                            sys_ui_action: 'ecfcab3d6b23470b950fe527e6cbe69a'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '74c9a7d3677740e0add73cda2b21570f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '75a379ac27f24550952312153ca296eb'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7624ebcaf78d46b394f4d58041744112'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_states'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '7862045d32ef421d80fc8d661d703d7f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                            value: 'global'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '78a04febdd694d2faeec45faded3b194'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '78db38dadd984e149fdddaa4e2c8d1f8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_client_id'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '79423df845c84ab9aa64238d0a867eff'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'agreed_status'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7947d9e2361649c784cc259c43690f6a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '79bb8e8cba69429e8022bb68707c4791'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '79f36a6da9234e3c9effe74e6a8f7518'
                        key: {
                            sys_security_acl: '7452a3906035475fae26b931ab5e7fc2'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7a98d47eddc6422fb44fb69c8070a7a9'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_subcategory'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7b1860db741946efbcddc0fb3574112a'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: '7b8a79fca19146a788629f3a14bcd8b1'
                        key: {
                            sys_ui_form: {
                                id: '3606a51663ba4740a2abea371a9ca314'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ba8d437829748ca96a9c3362d1ac540'
                        deleted: true
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7bd69c246de0478b8b79a6f8664a3dd9'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: '7c2a2da9364e41c8bfcd4712f1dcbcff'
                        key: {
                            sys_ui_action: '954c27fbe8e94a369e6eb1995488d641'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '7cdff2ced7f5422b82f838dab96e8cfe'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assigned_to'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7d03ebf4131c457b9ec02c5519ecf7f3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7d9683a86ade4942916083162a2f855e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'app_version'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7f1b4b35529847c6a496363c29d37414'
                        key: {
                            list_id: {
                                id: '590e213d49ba4fcea95bf4a7c334da47'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '7f1e4f2d60e240fc9af4768ecf55a39c'
                        key: {
                            sys_security_acl: 'c68186b24f5144f2aa0ebc652e371087'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7f81b09f9ebc447c9350761af289cdda'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7fa7b5820d194a4f87810e7dc3859c94'
                        key: {
                            list_id: {
                                id: '590e213d49ba4fcea95bf4a7c334da47'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7fc7ac2309984683a58493bb31a8cb1c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                            language: 'en'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '7fe0bb1684314749bb0f399c8b63d2f3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '7fef6785d89a4172b496fbeff5d8562c'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '80ff90307b79433d8ce4c4823191481b'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
                            value: 'status'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '811cdaa7cb8347c9a9bba3b55b6aee08'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'mandatory_columns'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8129809a969047289f76c1d78202c37d'
                        key: {
                            sys_security_acl: 'fc6bf9e4dfe44ee89b1481e9b4e00a5b'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '813710cceef24c81be73bcbfed35308b'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'assignment_group'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '815d4d1160974eefba651a1a3c82a026'
                        key: {
                            sys_security_acl: '10a018d368be45b1b791df5e166408bf'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '8175a1d2283f426797031d0abfe654ed'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '81c72e84df504b969ac44cca49513574'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'portal'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '823275401bee475bbbfabb4643ef9958'
                        key: {
                            sys_security_acl: '50b5d99c765a48bca7dd641b5bf73759'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '825156daa47a4335a6c7b2e37dea349c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'tenant_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '82701cb0cccd4715a6b670c23dad60ac'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'send_work_notes'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '827d998d170648159f86c797c702675a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_refusal'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '838803a7cefc4461b58d689e7bc434b3'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '83d086ad54794f3082c2c14e82802bfd'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'connection,due_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8405f5393e3f42c2b540172995b1ee27'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '842767b4aa6347e386d406a0329643da'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8458057327fb4c79b1a61039b66db19f'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'operation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '845f7c2071cc405989a9abda580e2230'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '847b85679faf4a0b968c83ec4b8e27e6'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            value: 'planning'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '84a381e8b0fd41efa7bf416908caf668'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'never_reached'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '85c554e7cae24fc7a91cee639caab309'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8654d0d32e514afb816c1d29facc0949'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_model'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '865e557d07ee43ca9c2896b4b8d326ab'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '86b15ada5ebd4889b227f3da17850f72'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'ticket'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8758bee9dcc54d4e9253a2eab01c09e1'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'closed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87678dcd55b54da384bef7a3f93104de'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'sequence_base'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '880727a20da547b790ad2498cf2c0bfb'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '88deae5e31f54f1290c47dcdf6194bcd'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '88f027cc6bdd4c8f8f1677cdd8b43f8c'
                        key: {
                            sys_security_acl: '00b021877e1b409bada619a7d9cd418d'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '89a2f6dba8f74d119e615c71c7c3a312'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '89a544fddc444010bd31760100c6cf4f'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '89b450f0fa9d43bc92e82ed3fa3c6c3b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_delivered_at'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8b907b3d581f49d6b01c85e4326fd300'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '8be0654dc81b4cd0a0c831edf42a1a6a'
                        key: {
                            list_id: {
                                id: '46b76fb2b6b34fbbb436c5fa6e031f32'
                                key: {
                                    name: 'x_mioms_m365ticket_idempotency'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8c4da015a51844969dcd5bf8eda2d3ae'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8cd96d0cb89a412cb0a9dcc8a00b9330'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_made'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8ce321b1ab6a441899037ce76fa35fd4'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            value: 'onHold'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8da6614d160e46809b13f300911e5eb4'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'request_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8dc6149f201043e981aa5b74ab2e5b7e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'request_hash'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '8e1f972b652148b09a3a79b95bfb2d59'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_idempotency'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8eb67fa101114421b67f92fefbe9396d'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            value: 'moderate'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '8eba18d246394bf49ad5556e317668f0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_secret_expires_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '8eff72c12951415b9967b9b79140c9e2'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_id'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '8f3f2bca9ca74e748d56f55a6acba941'
                        key: {
                            sys_security_acl: '822001872e2d48b2b6655ccef0070ee1'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f61ea78140248dbbb12e358c663a471'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'old_signing_secret'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8f6e2b8c2afa4789b48021d5b44ebd38'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'lease_until'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8fce40df94914b789bb090f1776642b0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_trial'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: '9100d6c2d9794db396c8abf63b6d52b6'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '915d1121fe1b4dd9bca5aa4b03997304'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'code'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '915dd0aae7f74de2885487a6cf299711'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '917c2e53822e4a39a8a8dc74dfe03ed6'
                        key: {
                            sys_security_acl: '073ea8d0f9774d73bdb5c69e41ce66a1'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '91c7cebfeca24c708e6cc85239ab87f0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                            value: 'standard'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '91da0a54d0eb4e95b6d6bbfd1bbd1692'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '91e8ec47e35b4e2a955e8c006d1a6b5e'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '92ad868231a54e74af8e38d2e3a672e0'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '932a1fe35a2740feb5a4a81cb5e6944d'
                        key: {
                            name: 'x_mioms_m365ticket.auditor'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '93da76166a0145ba9d6bcb9cadec1129'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'duration_ms'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '93f79318930f4fd2b408553e31c8c474'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'ticket,type,state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '93ff388a00474003939638d36075096e'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'entry'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '94312aabb93542b69e9cc1760143fb3b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'due_date'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9459b3ce1f2a45dc9d2ee4a945e41144'
                        key: {
                            sys_security_acl: '6c7111f9d2dc4beaab6bba84269eee32'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9462bda1d76644dab0dcb1b6d6bdd600'
                        key: {
                            sys_security_acl: '92ab754208304a999143eff9987532a3'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '946bd940443d44979036a19de0a1ae18'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9475bdb9adf64a1ab603930c46ee79df'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_made'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '94adabbac3614e6691f5cbb01fa5f81d'
                        key: {
                            sys_security_acl: '6f0624ff6e1d411796f4603e5478082b'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '95150d4932c24c6391f28626dc69be98'
                        key: {
                            sys_security_acl: '0570f6c5510747038d7da13044a2bd2e'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '957acde271b84e638237bb6dbdd8e15b'
                        key: {
                            sys_security_acl: '359b475f40aa4a20b991c02db3f7ba4e'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9597d813fb26455490c9a89bc3a041fb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'settled_totals'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '95e3226f3fb84cbe892d27ecefadfab8'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'last_delivered_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '95e69cd17a25407f8e354f0a4560e460'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'waiting_since'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '96e7e9fb189a4a5d8d85107e2ebaaa55'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9735d7e5c6ee4e8f938cd74250eb01d3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'previous_ticket'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '975c5a0ccce2422a9988901621bc55be'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_made'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9791fde74a4749b8914f7532da037ff4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '97c3d702ff39471c8df58ef0ef06a373'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '980bcb1e48ac44379291e9d055285ee7'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '989e4f8813674b83877d106ceb10852d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                            value: 'refuse'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '98e7ab9e9d1d4aba99fb03f78e6f03a8'
                        key: {
                            sys_security_acl: 'bfd6a43770024175b6ff5aa2ea0a8e24'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9923072577bf46a9a726fd2359d283a9'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '99714841ecb740f28eaedb2a81efabeb'
                        key: {
                            sys_security_acl: 'd8004b6cc27848a7944e6d06ebd0f6de'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: '997cd31317874f2eafd8decc5b9ae5cd'
                        key: {
                            name: 'x_mioms_m365ticket/main'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '99a15c53dd8f4390b32b31e13f3b865a'
                        key: {
                            list_id: {
                                id: '590e213d49ba4fcea95bf4a7c334da47'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'active'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9a4aa50f216c42539fc0bf3d3c3baefa'
                        key: {
                            sys_security_acl: 'c26e51b935304a6ea815871799a19e99'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b650cf1f7ea4336ac56752c3f744bc4'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'source'
                            value: 'microsoft'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9b87e06bb0034cc5aec2f95ab495daf9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            value: 'critical'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9bc6a4e3707d4d5f8b139c7ff5f326cb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_tenant_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9bd8d555d37d45dbb95a0fbad9a7de15'
                        key: {
                            sys_security_acl: '1390e484d6e14b15a8d24dff9ee70dfb'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d0192be15524cf2a0161f202e16516f'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9d28ae94520a45a780a5d3b3ba33cb6d'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_category'
                            position: '12'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '9d8c729ee89a415189870f5bab07d712'
                        key: {
                            sys_security_acl: 'ff9e0423d4954da3bf01dbca3f1dac8c'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9d8ef07503f5424d8fe4da9bc31f406f'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'request_hash'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact'
                        id: '9da911205bc245b2b1d8429cd2aa4553'
                        key: {
                            name: 'x_mioms_m365ticket_setup.do - BYOUI Files'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '9dbede083263414f91a8419c50a4017f'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9ddc6e9c9e6f46549a8e38286b52a431'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9e0ffcbfece842abba42ddb695bcb2c7'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'paused'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '9e1a57da54d749c197a50014bc9a0a3f'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: '9e6913aaeb0542079c35ee8c262eb684'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9ece0523b74849feb596812b723d357d'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '9fcf57415779449cbc289f2833d371ca'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'taken_until'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9fd4ecf104854bb0ba49d487c1487840'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                            value: 'refuse'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: '9fff2dff149c47cab1ac5a78168e0b06'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a07ca68ec9f0404db484806d1bfdd602'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'due_date'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a09b3f43b5b341c3acc24522949c56d2'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_settings'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0ada729bc1a42f997cc1647f27ace64'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'task_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a0ea3bd3f6a14822a443013e2aa7f331'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'detail'
                            position: '13'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a0fc308f525d4ee6b864b5fcb10c5c83'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'a12c903702c44bc898c38e209abc58d4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'a1f4cf9aa8a341489e61baa2db30d233'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a20feae00017440dbb33ae16200f93ba'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a2c076a0d5bb4773a71f7d189fce0fdc'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'kind'
                            value: 'change'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a2cce553c6f948e08a40fbbecff3692c'
                        key: {
                            sys_security_acl: '6ba009307b8849b6b3f6846c875b5de3'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a2cfad86a75248b6be490866d9fddb07'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'detail'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a319f9d386aa4e6ea764d2daaa92734c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a3463a73f54d4d3e94928bbe461e5403'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sent_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a35b63ff483d46e58e0eff28955cddbc'
                        key: {
                            sys_security_acl: 'f9504e4baa234cd7bd38f8da4b67554d'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3616014feb249c39ec85fcff741a1f1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a3a86cc61c1044ada7bd0732155429a1'
                        key: {
                            list_id: {
                                id: 'cb15e8d204e74ec180a46e86554e5761'
                                key: {
                                    name: 'x_mioms_m365ticket_delivery_lane'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'taken_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a3b08e4e0ec940ab928de4d89d779865'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'position'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a4183a17f0df41e58df100429053b6f6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a474fe243d504143a57a4a9d969d9b62'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a4d711371b464a99943799214c8030eb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_made'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a602d8bea8504164b9a298dfb14c5aac'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sent_at'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'a67f334ea8e04c1ba7e29c7299dfc9ff'
                        key: {
                            endpoint: 'x_mioms_m365ticket_setup.do'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6bd22205298418dbdc363d27990319a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_at'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a76e00c757fe4b439d4044f451ef6ce6'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a7a35ea131ec4b85aa11d0ecd6cc37fa'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7d9968ec9124448af6e73b49ff377e3'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a7f0747999c34070b2031732b336c179'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_state'
                        }
                    },
                    {
                        table: 'sys_ui_form'
                        id: 'a85a1d8d3fba470696877a34e98cb60f'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a85e1a078b46455e992725de6175917e'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'user'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'a8b1bf7531a6459db3068a547dcb872f'
                        key: {
                            list_id: {
                                id: 'cb15e8d204e74ec180a46e86554e5761'
                                key: {
                                    name: 'x_mioms_m365ticket_delivery_lane'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'a8f4502693f741099b10c46f180246e7'
                        key: {
                            sys_security_acl: '83d99a293bc642a6b1b6cfe3939acf98'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a93800d4b593481492f5035638586bff'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'redirect_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'a96e28cf92af46b38ff5cd9882970bd6'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'source'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'aa4a0eb1075645cfa49d69f8b65f0ea6'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'aa937edbf32f4b1294c681f82f2c13ba'
                        key: {
                            sys_security_acl: 'efa33d57e60e4e249ca712dfeef4693f'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'aaca19fc5dff46d2ae127e268ec94f5c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'order'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ab38d361c84644f09b5bb660b6e30495'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ab8cc877ec0b424dac1d825d605f107e'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'answer'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'abb9c0cbb03c43f6a610352e891873f9'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'connection,state,waiting_since'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ac56c67caf3e4ebfbaf75af5acf2da84'
                        key: {
                            sys_security_acl: '3039fd630d644caba42db402f3f2d6ea'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ac95b4be1b0547c5b354f36d907ee32c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'refusal'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'acd5f7341875472ba06a684380affe97'
                        key: {
                            sys_security_acl: '6d999482c3484985b86a647bad5807bb'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acda1b46f4474631b590059b4fa68d65'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_category'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acdbaf55dbd2461cb170817107be44ba'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'acf1414390454f84a77de5ef003ebb06'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ad65f15ce1ba446aa5922c4760da7b3e'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'adbc2822e3ec48eba953a4cb1c2b1ce5'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'claim_token'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'ae06c171779645689f204217f9f5b100'
                        key: {
                            sys_ui_form: {
                                id: '3606a51663ba4740a2abea371a9ca314'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ae0f8871ef1b4699be112d7537d85360'
                        key: {
                            sys_security_acl: '1072e16862c84d5ba86de6b65503a124'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ae5eb1df47c44c39b6543c09b1d3a5fb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'af2f412fbc704bfd9655312b1e659cbb'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,position,kind,refused'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'af2f417ea86a42759ea0ac7e32f0bb9b'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sequence'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'af8d65fdf5874a949bad4951b0b95b86'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'request_hash'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b02d597e00c44da0a5fe5929627efb69'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_resolved_policy'
                            value: 'newLinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b0431b3c10154b62a1c9419ff45eb957'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b0622072a7af4b309c07816ac9634928'
                        key: {
                            list_id: {
                                id: 'e221a3cfeb834c1d84b8bc4ac457c41e'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b076a13f4c394a8192c5ad5a7179d060'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled_at,kind,settled_state'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b0cffe0cbc27488e9b150d93fcad3f52'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled,position,kind,ticket'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'b1211578317f469998ef68bc04c71755'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b1f258d2ae554422b6075a6b9f610044'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b208728806144db8bb6062aefafef822'
                        key: {
                            sys_security_acl: 'd37bf88e6b7b44e185013396449a967e'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b3ba94bb2e574fdab51ce8139a34a996'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b3ebbcd4707b4e01a9ab5561111bc6e1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'send_comments'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b40b582043bf4398be007165dda7d42c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                            value: 'usGovDod'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b411c3a74fde49d2980347d03878fe92'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'dead_letters_told'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b4203cc6bc31469c904a167eacfb59d2'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'waiting_since'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b423a0e6854b4cbab679981a6bc27269'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b438bf5da1cb4682a53790eb9e8cb119'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_seen_at'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b4821468c3b24a9cb99c4981754c904b'
                        key: {
                            sys_security_acl: '10878fb44e2e464693741cd0a7cd20ea'
                            sys_user_role: {
                                id: '704bba89ebfb4d3799181e0600f20c0e'
                                key: {
                                    name: 'x_mioms_m365ticket.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b4dd461b98e349b9b4c140e2f92b1cdb'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'request_id'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b51fa839ca4b46918b068117f8ba55e5'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b644a690460a4924b44b1cf0e60f4124'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failing_since'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6c66793214341f7b3df3c3a9a4743eb'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'state_names'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b72aa73b07034c68911381734e588885'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'dead_letters_told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'b78dccd87d2e415da4ecbac7f4aec752'
                        key: {
                            name: 'x_mioms_m365ticket.admin'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b7d2c9e7ebfb47d0bbe6519a2fd6c6d3'
                        key: {
                            sys_security_acl: '0a2db6f397b441588b45d01133220c0e'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b7fc835daaeb415aaa10ca83fbb6d824'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'duration_ms'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'b903ba8a3e474139ad6997d565a2f1a4'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'b9135505b26c4e2583aae67fd6a7e5d1'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                            value: 'out'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'b93d5fc891674eb597164b3298160bf6'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_created_on'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'b96f3a43e9304c6db2f2cffb39ad5ab2'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'failures'
                            position: '10'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ba92a7c181cb45f1a72470819ca2a37a'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ba99692aacd2487588196d271a76e07a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'contact'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bab94bad68534adea41e7a6abe1b01af'
                        key: {
                            list_id: {
                                id: 'cb15e8d204e74ec180a46e86554e5761'
                                key: {
                                    name: 'x_mioms_m365ticket_delivery_lane'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'host'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bb47841eeaa94042a272ba5eeacf20b0'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc1c60f3f2654587874d1e59788a0cea'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_refusal'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bca0919df6044ebaba89d53656d2bab5'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'news'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd27d46e380440a2a275364fe302bcc2'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'bd676aad7e094b5dbc5df75fccb8ce43'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'refused'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bd707dafdb4c4b4fb935f88bf9b8ab2b'
                        key: {
                            list_id: {
                                id: '590e213d49ba4fcea95bf4a7c334da47'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'column_name'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bdbb788d12684968892c5dd28dd01aa4'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'tenant_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be099623af384b2798716860a9581934'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'code'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'be6f5cdc01d644e187cd48f5f373e44b'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'duration_ms'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'bef7b878e5db425f950631924dc7920c'
                        key: {
                            sys_ui_form: {
                                id: '3e43429aabe54fa29765c586ba236966'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'bf298d5f6b5b4e8282758cdfc5a12bdd'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_connection'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf83d376b8e742d8af439a3a1ff2ed4e'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'due_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bf9517ee3a904317b872f727d4b56f37'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'send_work_notes'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'bfbb963d92e146fab33ba3a8330c069c'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'push_held_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c012b4efea7245719d0f893e9ec395a9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c10050f3107345b3884725c69d8e1acf'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'c16e6a161e164661bfbe33cdcfdb849b'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c17c3be13e5641d8938602695b32ef60'
                        deleted: true
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c2062edffe044e51a699c37e8acf6d5b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c28d1a2f8e5b441a87b5b2e96dc4d297'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3007983cb9c40b39d30a58b25fa85e8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c31f3bdb2f2e41d78dc6d4fc62e13797'
                        key: {
                            list_id: {
                                id: 'a12c903702c44bc898c38e209abc58d4'
                                key: {
                                    name: 'x_mioms_m365ticket_connection'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'cloud'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: 'c333f729160245bba41cab54bf7a748a'
                        key: {
                            name: 'x_mioms_m365ticket/main.js.map'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c3419ebf708f44459ea65a9a644deeb2'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'kind'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c350860b92434348a68638fa96d4e104'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c39da47b6c3544ce96f8881e57d76ca1'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'source'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c3c3ce76186d4c1084b76e493ec49486'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'app_version'
                            position: '7'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3e1f49f8b4e42b38ee8ac7d1f13adcc'
                        key: {
                            sys_security_acl: '1551c074aeea4fd9a40a6fe759fcac93'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c3e7780621b54679b03a3befcf9f4ed7'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c3f5a6272e624c94a574b2c0d559ab4e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'user_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c4b50e13475c4b8b9a1b3504526b553c'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'key'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c4c9a8aa46b54e8c9bfab51adcf41514'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                            value: 'refuse'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c5100c8cf69645d6a41e2165ef383b2d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_category'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c531efb3f4b447238a5580ae5a9e840a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            value: 'Identity'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'c55b106ac49b4149a3c70b970450f581'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c6ddaccf81b34b5bb598fc9451496ca1'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c7ed2291fb5b4848bcfadb3d4f2f1e20'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'connection'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'c96bd0b32b05492a8cec68989db2ea02'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'value'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c9a26ff0e388457680ff17cd133300f3'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ca713d5cc9934dfd926a5f6f23bec91b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_delivered_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'cb15e8d204e74ec180a46e86554e5761'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'cb925065e4e242d68f428bab323c53d8'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_connection'
                            col_name_string: 'integration_user'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cbc9a3f7377d4f27bf18ad72f9a06bf3'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'key'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cbcbb164ab0843299dcc4f28fd489881'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'event_id'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cc15052d91bb42cb9e490784e32f3cff'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'description'
                            position: '16'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'cc4ffed7506040a2aab9d77ede52a38c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            value: 'low'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'cd92e62b3e8649c894ec383cedaafbdd'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'column_name'
                            position: '5'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'cd9a49921b434c0ca9b127c47b12c659'
                        key: {
                            list_id: {
                                id: '8fb6f27566f14204a5ae8a4ddf95e64b'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ce5de103cb4d480b8224b6d9229e9462'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'column_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cec1f50151454a7b9804094cb529e33b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cede50e3e9dd4392b68907118a83fd6d'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cee7302f527042a1995864d6a43647e8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_states'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf0eba14f7bb4c93a6a534e426d9278f'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_sequence'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf19c0abdd4a4affa069bf70f0315c29'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'cf2eb5e2b171425fafb26139fa014b99'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'refused'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'cf509bf1ec2a43a9b78ed8ca9eaa8ae0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd04ebb36474c4052b33eef1578677f91'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'settled_totals'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd1a67088a18149359d598f3e8a4efbb9'
                        deleted: true
                        key: {
                            sys_security_acl: 'd37bf88e6b7b44e185013396449a967e'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'd20bad0e3bed48bebda5c6634beda0e6'
                        key: {
                            sys_security_acl: '54a4e2854adf4bf3955e134540b8ea10'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2147db264ab449ab13f36c90a251a81'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'assignment_group'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd2867a16be4a443c80e4a5b978b0a77c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'old_signing_secret_until'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd2927e5be7cb4cf09192c5f4cf880094'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'old_signing_secret'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'd327bdb5f98e4d22af7ee51fbb3b9811'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_state_map'
                            col_name_string: 'kind,state'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3f89bd13bc844eb8fcc0f2ceb5868d9'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'code'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd43444aa89c2421f9aa0ae52f841590e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                            value: 'newLinked'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd448fb816d9d4ef4a39841db2b7bf59f'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'type'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4708f84fa2748b98d6872b7942b6ae4'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd4d8c98f0c1c4ed78e724d1341dbad00'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '7'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'd511eaf01ce049b4a6c8dcabf1cf2ddb'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd59ebade144d452fb4b6a7301743e9ae'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'source'
                        }
                    },
                    {
                        table: 'sys_ux_lib_asset'
                        id: 'd5d2846472da4228857e97c0c2ca4b4f'
                        key: {
                            name: 'x_mioms_m365ticket/vendor-react-dom--0f7bb217'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd62d612b9b204f5b97da93fef9d4cc12'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                            value: 'high'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd63e01a40dd54af5a9e549e25e1f7593'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd676cc5abeb544c4aaa8dd271fd874e1'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'description'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd67df2a5b6f14d0f81250ff3e4b8cd67'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            value: 'Infrastructure'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd7e500f8533848ea9026736c25072a4b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_sequence'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd89936d26d2e4aec89edc06bf15ac59e'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'due_time'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd8d0d17e944e48628a7f88a423cc3512'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failing_told'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'd8ec3bf25ab14034ad166e631f5f5948'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'request_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'd9279577e8914a55bf14a9743bb308d5'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.split'
                            position: '6'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd9b6595b48da42f2ba445988df825f10'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'work_notes_since'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da247e23aa874b99965616380945c7d6'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'da6e43522c37450b890b8a5a61e0538d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dac218f7243f49509e6f49c6b164a5cb'
                        key: {
                            sys_security_acl: 'e96fe9eb902d4218a83e21cc1d905055'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'db26b06c7bcd48e593e1a2088a62ed90'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_delivery_lane'
                            col_name_string: 'host'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dbc7222b354d451aa5ad89fabef61f9d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_category'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dbee5fad879c4172b0f53ed2ed22c5f4'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'category'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dc145bc875624f3ba6dcebd17e154fde'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failing_told'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc20e6eff038442fb5aac8044c1cb402'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'text_hash'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'dc44330661bc4d7da585d57974ef7ab9'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'never_reached'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc80d4c2395943ccb94c5c20c610651d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_held_until'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'dce4b5c13ae24f63bb07a0f9a2df9f80'
                        key: {
                            sys_security_acl: '98ad62a1de0649ee8d4eb4161c0aea9b'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dd34241dc7864b33af3e7549d31689d7'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'event_id'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd59a51364a04044b0462c6775d6aa6b'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sent_at'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd6a3a6c6421429794b7b59138ea8c18'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'value'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dd8e2eac761b4ee795f8a1f448a4b089'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'event_id'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dda898af11a74103888cf9b8b4dc6bb1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_resolved_policy'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df314777dde44cf4a1d8d36130af07bd'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'position'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'df4645d665fd43e99d2f1e05026b2527'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dfa8bf7c55ba403c870c684d66f0a384'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'dffd516ad72941258b157d82044d99b0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_trial'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e0186e11be3c4cfd8ae3ce052a2a991b'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_delivery_lane'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e0348feb96e54ccdb93770c58d2056ba'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e09f7596df5f4dbc978a49d9b9df3d36'
                        key: {
                            list_id: {
                                id: 'cb15e8d204e74ec180a46e86554e5761'
                                key: {
                                    name: 'x_mioms_m365ticket_delivery_lane'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'sys_updated_on'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e0a425d9fd7f4e1c963b00f433f86cf3'
                        key: {
                            list_id: {
                                id: 'e221a3cfeb834c1d84b8bc4ac457c41e'
                                key: {
                                    name: 'x_mioms_m365ticket_comment'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e21bcfe257624bb8a9a3b662d5b1526d'
                        key: {
                            sys_security_acl: 'f99aae2d09ee4a658e2d9cd8b5d41d50'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_list'
                        id: 'e221a3cfeb834c1d84b8bc4ac457c41e'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                            element: 'NULL'
                            relationship: 'NULL'
                            parent: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e2e608b6d3c44c029510d846ab632588'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_refusal'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e39f7279c2d6460d9655cc0ec86478d7'
                        key: {
                            sys_security_acl: '53f592cff4894a41bb4e33e8fdad8d6d'
                            sys_user_role: {
                                id: '932a1fe35a2740feb5a4a81cb5e6944d'
                                key: {
                                    name: 'x_mioms_m365ticket.auditor'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e418cde9c88a41039031c9748d37ed22'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '3'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e4a28665d7354e66ab8b42817a4644ed'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'active'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e4ef43fc45914492aad76f2648679a71'
                        key: {
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'connection'
                            position: '4'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e5923bc64e684388947281955961682a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_state'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: 'e631a01669d1454994f31d100ef9c883'
                        key: {
                            name: 'x_mioms_m365ticket_routing_rule'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e649dabaa6c64fe6bfb60d3988b0e583'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_status_update'
                            col_name_string: 'key'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e66f94c5593741df945f54f5fbafa0ed'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'redirect_url'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e69f9d61d3024953a48b573038111d26'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'task_id'
                            position: '1'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e6a1b214df56480dbf9190be849195a6'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'removed_at'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e6f0dad25af6444bbbf1b5db34a3ff33'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'failures'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'e70dc215fd8948a3a5133ceefe30f097'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_activity'
                            col_name_string: 'connection,direction,sys_created_on,code,http_status'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'e70e2cdb0d3e474393bf7f12f8c71e50'
                        key: {
                            name: 'x_mioms_m365ticket_delivery_lane'
                            element: 'taken_until'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'e89db89c67a740ce8f0bf399ef4f9649'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                            value: 'delivered'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'e8fa46ed88894f308b1ba02b2c5e68c6'
                        key: {
                            sys_ui_section: {
                                id: '557999aeb017448aa40268383f073254'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    caption: 'Routing rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'active'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'e97575b257cf41ef88ad5573a0e77d95'
                        key: {
                            list_id: {
                                id: '6fda28e8e2dd4da3985a767fc2d60af3'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'direction'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea16595ec6ad41fe8b6c8d0d653b1b03'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'callback_url'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ea1c72cd817e42eaad40bd6d7e5a3b3a'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'kind'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ea58ffbf8ad341a3abf5fda2605db5f7'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'connection'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sn_glider_source_artifact_m2m'
                        id: 'ea96ec74b3ff4605a0b0167861dd8d49'
                        key: {
                            application_file: '4a5b618bd74e47079c2604e560cc538c'
                            source_artifact: '9da911205bc245b2b1d8429cd2aa4553'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ebbc55890dde4664af4d249e1e877286'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_cause'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ebbce2c0e2fc41d48b04683265e5864e'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'ticket'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ebc6ec3fc78d44d1ade98db112ed0201'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
                            value: 'comment'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec29d23cd6134436bfea5fc7ef43db75'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ec70493c4af34067ad69d4ab86be9bc0'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'entry'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec81cbc4f51743ef9c445e29cb3eb496'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'due_time'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ec82f4c645e3441f892bf131914464d8'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'reconciled_to'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ed73626fec5b4c3ba4fad67a6b5f9a9a'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'ee1cbedf4b8843cf9fd9e5b751a6c949'
                        key: {
                            list_id: {
                                id: '9e6913aaeb0542079c35ee8c262eb684'
                                key: {
                                    name: 'x_mioms_m365ticket_routing_rule'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'assignment_group'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ee800548b25b40edaa6e4fbb24a8125f'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'assigned_to'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'eea7a7eadbcd47aeb3e0e80ab27ab65a'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.end_split'
                            position: '8'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ef25b51e030046a2bbc079e42ed6cdb1'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_source'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f01b5c7c8ba34530ae5bad39f7203c17'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_source'
                            position: '11'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f079edbfccef4ad1a9e052c86e9cc23b'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f099cfaae50f42d7858f325a31ad5af0'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'paused'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0d6d9bdebaf42ec80b8f92193dc179b'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'claim_token'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f0f9bf2b09a94ac599c33d3a9f32b3a0'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_id'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f1553339e69b4d518296196c63a57317'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'state_names'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_section'
                        id: 'f181c2e451ef40c9bf4875fc86b651f9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_default'
                            caption: 'Ticket default'
                            view: {
                                id: 'Default view'
                                key: {
                                    name: 'NULL'
                                }
                            }
                            sys_domain: 'global'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f2185da87e164ca1a3f8c6972018f445'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'priority'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f225f8f1957949dda09803691cacc307'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'kind'
                            value: 'incident'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f282441f5c6040e8ae2052b9228701e7'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'incident_closed_policy'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f285eb43e55445cfad0afa14b056a7ac'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_mark'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f2f975820209412696d5052c602ff83a'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'work_notes_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f39782c40d054489b4e4f57e387b88fc'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'waiting_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f3f6c90b70144fd08165b7b5ab26ce24'
                        key: {
                            sys_ui_section: {
                                id: '0e348375d8ea46779c610fce7ca1a34c'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'What Microsoft knows'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'agreed_state'
                            position: '2'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f4ce6483eff94be18ab520b9043b5687'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'push_failures'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f4eb5680c4db4986a657065ae92cd16b'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'due_date'
                            position: '9'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f52c42818d314fd085ad60f0f044a3a7'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f56d1222caeb458190b8c9feabc165e3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'f5a45d391c124eeea528038e2d5b2833'
                        key: {
                            sys_ui_section: {
                                id: '3f3abe370bdf443cb4040f6782c09d34'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket'
                                    caption: 'Task and ticket'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'recommendation_url'
                            position: '17'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'f61f1dd466f345ec84ecc539722b6cd1'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                            value: 'reopen'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'f631a02869e7442082d37ada01c395a0'
                        key: {
                            sys_ui_form: {
                                id: 'a85a1d8d3fba470696877a34e98cb60f'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '0bd996c535324d5f8a4181f7f07407f8'
                                key: {
                                    name: 'x_mioms_m365ticket_activity'
                                    caption: 'Activity'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'f6593831f1b443aabe9d69e1107587f9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f6a44f9e0d694a26b6b5c16a9d45c81d'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'comments_since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f8d928e99bb542afa157a45387881a93'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'app_version'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'f92261e18b004996ba58fe651048565f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_client_secret'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'f9d51624a10349048555b096e70b5308'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fa0c05ce6312482185fd70245507c882'
                        key: {
                            sys_ui_section: {
                                id: 'f181c2e451ef40c9bf4875fc86b651f9'
                                key: {
                                    name: 'x_mioms_m365ticket_ticket_default'
                                    caption: 'Ticket default'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: '.begin_split'
                            position: '0'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fa3588ea639c4b28a48ddf1310891250'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'fa3747d0c4154200a0df731fd267fcbd'
                        key: {
                            sys_security_acl: '504f7d6053bd459883a90847251b5352'
                            sys_user_role: {
                                id: 'b78dccd87d2e415da4ecbac7f4aec752'
                                key: {
                                    name: 'x_mioms_m365ticket.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa4f45b9cf7b4cb4b410e039d48b6e96'
                        key: {
                            name: 'x_mioms_m365ticket_comment'
                            element: 'state'
                            value: 'posted'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fa6358b6e2df418f9259cbf48ae339d3'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_closed_policy'
                            value: 'note'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'fb2872b7519e487aab94e21b472181f4'
                        key: {
                            list_id: {
                                id: '40750c89f4db49a1a8a8a6bfd416d02a'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                    element: 'NULL'
                                    relationship: 'NULL'
                                    parent: 'NULL'
                                }
                            }
                            element: 'waiting_since'
                        }
                    },
                    {
                        table: 'sys_ui_element'
                        id: 'fb28b55fb6cf4a98b39a244f93aac76f'
                        key: {
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            element: 'sent'
                            position: '14'
                        }
                    },
                    {
                        table: 'sys_ui_form_section'
                        id: 'fb4ba0c0f64745f0b44715f28ddab7f8'
                        key: {
                            sys_ui_form: {
                                id: '9100d6c2d9794db396c8abf63b6d52b6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                            sys_ui_section: {
                                id: '2c488c9354024176b585cecd3a7835c6'
                                key: {
                                    name: 'x_mioms_m365ticket_status_update'
                                    caption: 'Status update'
                                    view: {
                                        id: 'Default view'
                                        key: {
                                            name: 'NULL'
                                        }
                                    }
                                    sys_domain: 'global'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc3d578c503749dcb4b8817f8acf399b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_url'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_action_role'
                        id: 'fc41e86cb1a7450c9b0749f956a0d988'
                        key: {
                            sys_ui_action: 'f08319339f5a4dc5ab22b3c40f6e0314'
                            sys_user_role: {
                                id: '5c1ebff1ae684ff78a3f0b9a304c63bf'
                                key: {
                                    name: 'x_mioms_m365ticket.operator'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fc4e4f1802a84dfda42ffa3f6e3a2d14'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'remembered_settings'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fcb02af4c42b4c3b9fa5574dc2048881'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'column_name'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd1c374fac0b4d97a9b9aa217010aa68'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'comment_cursor'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'fe4334e0f1f64a84a61f560c6e2e0abe'
                        key: {
                            name: 'x_mioms_m365ticket_idempotency'
                            element: 'answer'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fe9d3b15aedc413bb8c02f8deecc72ff'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'category'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'feb8d3ae3a184a8880e6d75f89b9ec74'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'change_type'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ff14fb5eb6ab4ffbabc94ebdfb329b99'
                        key: {
                            name: 'x_mioms_m365ticket_ticket_setting'
                            element: 'value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ffa8ebb311584012978c8fb40c630c85'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'entra_token_for'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fffbd57047e443aa8bdc2f2d6dc1bb36'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'mandatory_columns'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}
