// A program that does nothing.
return;
