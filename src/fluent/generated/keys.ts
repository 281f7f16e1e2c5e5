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
                    'acl-ticket-delete': {
                        table: 'sys_security_acl'
                        id: 'efa33d57e60e4e249ca712dfeef4693f'
                    }
                    'acl-ticket-read': {
                        table: 'sys_security_acl'
                        id: '54a4e2854adf4bf3955e134540b8ea10'
                    }
                    'acl-ticket-write': {
                        table: 'sys_security_acl'
                        id: '3039fd630d644caba42db402f3f2d6ea'
                    }
                    'action-send-status': {
                        table: 'sysevent_script_action'
                        id: 'c9c084dfc5a945da91674e38f70b7aec'
                    }
                    bom_json: {
                        table: 'sys_module'
                        id: '694d5d73d7c240239f4a3db12e4e9a4d'
                    }
                    'cleaner-activity': {
                        table: 'sys_auto_flush'
                        id: '5adc8b35d3134d64b5367ad1298e9bec'
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
                    menu: {
                        table: 'sys_app_application'
                        id: '760cd94a63e44778a8d0a6fd4b1d99ed'
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
                    'message-en-step-push-plain-http': {
                        table: 'sys_ui_message'
                        id: '6d8d3b2784484292ab907433d8bb0887'
                    }
                    'message-en-step-push-to': {
                        table: 'sys_ui_message'
                        id: '04779b631af041289f790b56cdd61103'
                    }
                    'message-en-step-push-waiting': {
                        table: 'sys_ui_message'
                        id: '333150a960fd4d03a2863fa2e65ffeee'
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
                    'message-sv-step-push-plain-http': {
                        table: 'sys_ui_message'
                        id: '8959fb0e4f7047238dc613f44f63ac7f'
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
                    'module-tickets': {
                        table: 'sys_app_module'
                        id: '26624be51375469586edab68404aaf8f'
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
                    'privilege-random': {
                        table: 'sys_scope_privilege'
                        id: '06ddc59b95f849b495fc30e83c578f42'
                    }
                    'privilege-sys-scope-read': {
                        table: 'sys_scope_privilege'
                        id: '3ecedf9ca1894932ad9be4440abfbe0d'
                    }
                    'privilege-sys-user-create': {
                        table: 'sys_scope_privilege'
                        id: '724315a883d6493792a5d7b2fff9e95c'
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
                    'rule-queue-change-status': {
                        table: 'sys_script'
                        id: '5ce1a9300ee449e78caf39a8b5c6bfc3'
                    }
                    'rule-queue-incident-status': {
                        table: 'sys_script'
                        id: '4df2e1438bd34f57a98464f5c063162e'
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
                    'setup-api-status': {
                        table: 'sys_ws_operation'
                        id: '76a4c4a088f1465e8237757adec80ebd'
                    }
                    'setup-api-v1': {
                        table: 'sys_ws_version'
                        id: '0a3bb29019e44bd9a0ed1e1e458f80f2'
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
                    src_server_connection_connection_ts: {
                        table: 'sys_module'
                        id: '6c2c26cd393d4a009404911ad5247a4f'
                    }
                    'src_server_connection_connection-api_ts': {
                        table: 'sys_module'
                        id: 'ffb19e6321194c308b409e218ed79ec5'
                        deleted: true
                    }
                    'src_server_connection_connection-records_ts': {
                        table: 'sys_module'
                        id: '5560d9b2a8904de9a7edeabac98e5fd0'
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
                        id: 'b0fa86a00acc46f08889d8ea0224d7bd'
                    }
                    'src_server_shared_etag-records_ts': {
                        table: 'sys_module'
                        id: '58f4e4599b2045b395f93aa5578a7689'
                    }
                    'src_server_shared_field-problems_ts': {
                        table: 'sys_module'
                        id: '02446a5515c84b7cb4524af4b0e414a8'
                    }
                    'src_server_shared_instance-records_ts': {
                        table: 'sys_module'
                        id: '3c8ee12e1ed94fe5b743cd8c8bf8405b'
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
                    'src_server_status-push_deliver-status_ts': {
                        table: 'sys_module'
                        id: 'a506ccbae21f4f1babaa028f9b045683'
                    }
                    'src_server_status-push_delivery_ts': {
                        table: 'sys_module'
                        id: '8a990a76dbbe4bac8d8bc5061ac15e7b'
                    }
                    'src_server_status-push_queue-status_ts': {
                        table: 'sys_module'
                        id: 'eee331f8845d41d0a39a19c505913644'
                    }
                    'src_server_status-push_reconcile-status_ts': {
                        table: 'sys_module'
                        id: '4cc4cb09041246b8bf74936b22cfe7ff'
                    }
                    'src_server_status-push_retry-status_ts': {
                        table: 'sys_module'
                        id: 'c659f6c150d641769c75d4b2c089d866'
                    }
                    'src_server_status-push_send-status_ts': {
                        table: 'sys_module'
                        id: 'd961969732964ca08f2496a69a41839e'
                    }
                    'src_server_status-push_status-event_ts': {
                        table: 'sys_module'
                        id: '8910d40f64e44968bab856b370276e01'
                    }
                    'src_server_status-push_status-update-records_ts': {
                        table: 'sys_module'
                        id: '67f12b0d60dc483dbca7332fdf7e5a9f'
                    }
                    'src_server_status-push_webhook-client_ts': {
                        table: 'sys_module'
                        id: '6d79997a71f4440f82be0f6386e19579'
                    }
                    'src_server_tickets_connection-api_ts': {
                        table: 'sys_module'
                        id: '3fed1a431e0e45d8a959a356032bf9f4'
                    }
                    'src_server_tickets_create-ticket_ts': {
                        table: 'sys_module'
                        id: 'c7ce2ef770a44364a7baa03974f3004c'
                    }
                    'src_server_tickets_find-link-records_ts': {
                        table: 'sys_module'
                        id: 'ebd4637e4105442f9375c81a71b53e04'
                    }
                    'src_server_tickets_list-cursor_ts': {
                        table: 'sys_module'
                        id: 'a7427c85fc6f456fade4242eeea61015'
                    }
                    'src_server_tickets_list-tickets_ts': {
                        table: 'sys_module'
                        id: 'da250fbc0e2d4fa78431e950efb08576'
                    }
                    'src_server_tickets_read-api_ts': {
                        table: 'sys_module'
                        id: '28e98665d90c49d488ac64fc17dd1011'
                    }
                    'src_server_tickets_request-hash_ts': {
                        table: 'sys_module'
                        id: '79120fd282d44103a27cb76cfdac38c0'
                    }
                    'src_server_tickets_settle-records_ts': {
                        table: 'sys_module'
                        id: 'c1c8d5c4f6f6463484195b98ae457e2e'
                    }
                    'src_server_tickets_state-map_ts': {
                        table: 'sys_module'
                        id: 'e2f6c13ded36478e9c348b1fbf2bca13'
                    }
                    'src_server_tickets_state-map-records_ts': {
                        table: 'sys_module'
                        id: '5a20190d747941bcaab7ac1fafe26e89'
                    }
                    src_server_tickets_ticket_ts: {
                        table: 'sys_module'
                        id: '2740757097ed4bfe9493f04b1b5dfa11'
                    }
                    'src_server_tickets_ticket-api_ts': {
                        table: 'sys_module'
                        id: '253b2daa596c49059f50512632daaefc'
                    }
                    'src_server_tickets_ticket-counts-records_ts': {
                        table: 'sys_module'
                        id: '85a2e094d5324e16b36ea4540ab43f15'
                    }
                    'src_server_tickets_ticket-filter_ts': {
                        table: 'sys_module'
                        id: 'e5936755ba6a45439d77a4f147da4394'
                    }
                    'src_server_tickets_ticket-link-records_ts': {
                        table: 'sys_module'
                        id: '1b2ca0799b9548878eeed0300f5887e4'
                    }
                    'src_server_tickets_ticket-records_ts': {
                        table: 'sys_module'
                        id: '51a71913e75248a1b1a2e51abe80a57d'
                    }
                    'src_server_tickets_ticket-summary_ts': {
                        table: 'sys_module'
                        id: 'a26ebb8ed9424a83a41e6eac50ba6fa2'
                    }
                    'src_server_tickets_ticket-text_ts': {
                        table: 'sys_module'
                        id: 'd12102a6485f4c97a9bd1d2ba431e943'
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
                    'ticket-api-connection': {
                        table: 'sys_ws_operation'
                        id: 'f59477f4b1ba441b84d7f1f5cee8a7dd'
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
                        table: 'sys_documentation'
                        id: '0331d73282f74749bfbcea14e04b4832'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'callback_url'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '061f73d561784a4bb8e9e29ddecb6ef8'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'NULL'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '07f1f6a2b2d34e79941e0640662a59cf'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'last_error'
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
                        table: 'sys_documentation'
                        id: '0be6019e3f8b4f1d88bcefd4df960ad4'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_name'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '0cc94b0d739e417a8bb8549e1400badf'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'NULL'
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
                        id: '112a25a5b5ed4557886e986837972ef1'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'state'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '13bbe55224e6450f894b63abeafaffd5'
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
                        id: '1abf9083c1e247439940c81b8c4f9873'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'priority'
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
                        table: 'sys_dictionary'
                        id: '208f3664b9f546c893c8a5ee1b6aeac3'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'http_status'
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
                        table: 'sys_documentation'
                        id: '22855a9f31324f10942f818031fefade'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'connection'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '25f9a7d7ab3b432396aa56783589cf1f'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_refusal'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '27dadd1fbe2940b480141367ecd7ef9e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_category'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '2e53b998582246f4a573a7257505d599'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'request_id'
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
                        table: 'sys_dictionary'
                        id: '30a8fa0834bd4fefb292ed00e9a2564d'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'lease_until'
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
                        table: 'sys_db_object'
                        id: '322113f520d641a882cd6b0d138766ee'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
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
                        table: 'sys_dictionary'
                        id: '333a0a6994e649a08af1e5fad18df6eb'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'display_name'
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
                        table: 'sys_documentation'
                        id: '35fa2ecedcab4be9bc279116e2f49c4e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_name'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '37c7f23670394d41a4f6c69d701ef4f8'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_sequence'
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
                        table: 'sys_documentation'
                        id: '3c466a49efe0496fb4bb46fea992d5dd'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_state'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '41264be0e12f41039f43f687d74dabc3'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'sent'
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
                        table: 'sys_documentation'
                        id: '44000b95fb5343cb90b6b08c7bbf8dec'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'lease_until'
                            language: 'en'
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
                        table: 'sys_ux_lib_asset'
                        id: '4a5b618bd74e47079c2604e560cc538c'
                        key: {
                            name: 'x_mioms_m365ticket/vendor-react-dom--0f7bb217.js.map'
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
                        table: 'sys_index'
                        id: '4c4f9d8c05154348b93c6616484042a3'
                        deleted: true
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,position'
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
                        table: 'sys_dictionary'
                        id: '54a681d03d2340b981ea3507f2af721a'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'key'
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
                        table: 'sys_documentation'
                        id: '58f926b683f34bff9b28095634336cbf'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'portal'
                            language: 'en'
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
                        id: '5cefdbde500d44789b3f4498952faf72'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'recommendation_id'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '6163fa32b4ad4b1ca5cf28024fb7be99'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_at'
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
                        table: 'sys_choice_set'
                        id: '6c1ff39384724e16acdf846128ef7619'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'type'
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
                        table: 'sys_documentation'
                        id: '72c0dabffa98460a94881e544a1ef0a9'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_at'
                            language: 'en'
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
                        table: 'sys_db_object'
                        id: '7b1860db741946efbcddc0fb3574112a'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: '7ba8d437829748ca96a9c3362d1ac540'
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
                        table: 'sys_documentation'
                        id: '7d03ebf4131c457b9ec02c5519ecf7f3'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'priority'
                            language: 'en'
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
                        table: 'sys_documentation'
                        id: '7fc7ac2309984683a58493bb31a8cb1c'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'cloud'
                            language: 'en'
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
                        table: 'sys_dictionary'
                        id: '8bca613b443b43f48edda25d8b5f03e5'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_state'
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
                        id: '8dc6149f201043e981aa5b74ab2e5b7e'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'request_hash'
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
                        id: '9923072577bf46a9a726fd2359d283a9'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'ticket'
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
                        table: 'sys_documentation'
                        id: 'a0ada729bc1a42f997cc1647f27ace64'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'task_id'
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
                        table: 'sys_dictionary'
                        id: 'a319f9d386aa4e6ea764d2daaa92734c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'connection'
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
                        table: 'sys_documentation'
                        id: 'a3b08e4e0ec940ab928de4d89d779865'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'position'
                            language: 'en'
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
                        table: 'sys_ui_page'
                        id: 'a67f334ea8e04c1ba7e29c7299dfc9ff'
                        key: {
                            endpoint: 'x_mioms_m365ticket_setup.do'
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
                        table: 'sys_documentation'
                        id: 'a93800d4b593481492f5035638586bff'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'redirect_url'
                            language: 'en'
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
                        table: 'sys_index'
                        id: 'ac6acc4e4e4442ebb0dbba8cb3cc17c9'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled_at,kind,settled_state'
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
                        table: 'sys_dictionary'
                        id: 'b0431b3c10154b62a1c9419ff45eb957'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'integration_user_name'
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
                        table: 'sys_dictionary'
                        id: 'b51fa839ca4b46918b068117f8ba55e5'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'kind'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: 'b5b1506250604290934b1d5df65eb860'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,settled,kind,settled_state'
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
                        table: 'sys_documentation'
                        id: 'b7fc835daaeb415aaa10ca83fbb6d824'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'duration_ms'
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
                        table: 'sys_dictionary'
                        id: 'bd676aad7e094b5dbc5df75fccb8ce43'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'refused'
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
                        table: 'ua_table_licensing_config'
                        id: 'c16e6a161e164661bfbe33cdcfdb849b'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                        }
                    },
                    {
                        table: 'sys_ui_list_element'
                        id: 'c17c3be13e5641d8938602695b32ef60'
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
                        table: 'sys_documentation'
                        id: 'c6ddaccf81b34b5bb598fc9451496ca1'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'c6f851b4f3844360a7575b6738f98682'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled'
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
                        table: 'sys_documentation'
                        id: 'ca713d5cc9934dfd926a5f6f23bec91b'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'last_delivered_at'
                            language: 'en'
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
                        table: 'sys_index'
                        id: 'ccd8ee5ce63e48f38e8519653cf1f8c3'
                        key: {
                            logical_table_name: 'x_mioms_m365ticket_ticket'
                            col_name_string: 'connection,position,kind'
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
                        table: 'sys_security_acl_role'
                        id: 'd1a67088a18149359d598f3e8a4efbb9'
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
                        table: 'sys_ux_lib_asset'
                        id: 'd5d2846472da4228857e97c0c2ca4b4f'
                        key: {
                            name: 'x_mioms_m365ticket/vendor-react-dom--0f7bb217'
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
                        table: 'sys_dictionary'
                        id: 'd7e500f8533848ea9026736c25072a4b'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'agreed_sequence'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd89d8b26420744fa984fedf8179187fe'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled'
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
                        id: 'dd8e2eac761b4ee795f8a1f448a4b089'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'event_id'
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
                        table: 'sys_dictionary'
                        id: 'e2e608b6d3c44c029510d846ab632588'
                        key: {
                            name: 'x_mioms_m365ticket_connection'
                            element: 'oauth_entity_refusal'
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
                        table: 'sys_dictionary'
                        id: 'e6f0dad25af6444bbbf1b5db34a3ff33'
                        key: {
                            name: 'x_mioms_m365ticket_status_update'
                            element: 'failures'
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
                        id: 'ed73626fec5b4c3ba4fad67a6b5f9a9a'
                        key: {
                            name: 'x_mioms_m365ticket_state_map'
                            element: 'status'
                            language: 'en'
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
                        id: 'f0f9bf2b09a94ac599c33d3a9f32b3a0'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'task_id'
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
                        id: 'f4538b64161049ecbfc1db55639dfe4c'
                        key: {
                            name: 'x_mioms_m365ticket_ticket'
                            element: 'settled_sequence'
                            language: 'en'
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
                        id: 'f9d51624a10349048555b096e70b5308'
                        key: {
                            name: 'x_mioms_m365ticket_activity'
                            element: 'direction'
                            language: 'en'
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
                ]
            }
        }
    }
}
