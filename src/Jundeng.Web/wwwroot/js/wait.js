// Looks again whether work that goes on has come to its end; without script there is a link for it.
'use strict';
setTimeout(() => location.reload(), 2000);
