import './open-dyslexic.css';
